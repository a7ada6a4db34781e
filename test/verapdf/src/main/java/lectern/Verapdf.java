package lectern;

import java.io.File;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.ReleaseDetails;
import org.verapdf.features.FeatureFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.metadata.fixer.FixerFactory;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.validation.validators.ValidatorConfig;
import org.verapdf.pdfa.validation.validators.ValidatorConfigBuilder;
import org.verapdf.processor.BatchProcessor;
import org.verapdf.processor.ProcessorConfig;
import org.verapdf.processor.ProcessorFactory;
import org.verapdf.processor.TaskType;
import org.verapdf.processor.plugins.PluginsCollectionConfig;

/**
 * Validates PDF files as veraPDF's own command line does, with the same options and the same JSON. Unlike it, this one
 * comes from Maven Central, takes several flavours at once ("ua1,2a") and reports each as a job of its own.
 */
public final class Verapdf {
  private static final String USAGE =
      "usage: verapdf [--flavour ua1,2a] [--format json] [--version] FILE...\n"
          + "  without a flavour: those that the file itself claims\n"
          + "  exit code: 0 all conform, 1 some do not, 2 wrong usage, 7 some could not be read";

  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    List<PDFAFlavour> flavours = new ArrayList<>();
    List<File> files = new ArrayList<>();
    boolean json = false;
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--version":
          System.out.println("veraPDF " + ReleaseDetails.byId("core").getVersion());
          return;
        case "--flavour":
          for (String id : arguments[++i].split(",")) flavours.add(flavour(id));
          break;
        case "--format":
          json = arguments[++i].equals("json");
          break;
        default:
          files.add(new File(arguments[i]));
      }
    }
    if (files.isEmpty()) fail(USAGE);
    // NO_FLAVOUR lets the library detect every flavour that a file claims.
    if (flavours.isEmpty()) flavours.add(PDFAFlavour.NO_FLAVOUR);
    System.exit(validate(files, flavours, json));
  }

  private static int validate(List<File> files, List<PDFAFlavour> flavours, boolean json) throws Exception {
    try (Report report = json ? new JsonReport(System.out) : new TextReport(System.out)) {
      for (PDFAFlavour flavour : flavours) {
        try (BatchProcessor processor = ProcessorFactory.fileBatchProcessor(configuration(flavour))) {
          processor.process(files, report);
        }
      }
      return report.exitCode();
    }
  }

  private static ProcessorConfig configuration(PDFAFlavour flavour) {
    ValidatorConfig validator =
        new ValidatorConfigBuilder().flavour(flavour).showErrorMessages(true).maxNumberOfDisplayedFailedChecks(20).build();
    return ProcessorFactory.fromValues(
        validator,
        FeatureFactory.defaultConfig(),
        PluginsCollectionConfig.defaultConfig(),
        FixerFactory.defaultConfig(),
        EnumSet.of(TaskType.VALIDATE));
  }

  private static PDFAFlavour flavour(String id) {
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(id.toLowerCase());
    if (flavour == null || flavour == PDFAFlavour.NO_FLAVOUR) fail("unknown flavour " + id + "\n" + USAGE);
    return flavour;
  }

  private static void fail(String message) {
    System.err.println(message);
    System.exit(2);
  }
}
