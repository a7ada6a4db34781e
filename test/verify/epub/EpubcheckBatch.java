import com.adobe.epubcheck.tool.EpubChecker;

/** Checks many EPUBs in one Java process. Each report is written beside its file, as FILE.json. */
public final class EpubcheckBatch {
  public static void main(String[] files) {
    for (String file : files) new EpubChecker().run(new String[] {file, "--json", file + ".json", "--quiet", "--locale", "en"});
  }
}
