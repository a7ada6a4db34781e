package lectern;

import java.io.IOException;
import java.io.PrintStream;
import org.verapdf.core.VeraPDFException;
import org.verapdf.processor.BatchProcessingHandler;
import org.verapdf.processor.FormatOption;
import org.verapdf.processor.ProcessorConfig;
import org.verapdf.processor.ProcessorFactory;
import org.verapdf.processor.ProcessorResult;
import org.verapdf.processor.reports.BatchSummary;

/** The library's own JSON report, begun with the first flavour's run and ended with the last's. */
final class JsonReport extends Report {
  private final BatchProcessingHandler handler;
  private boolean started;
  private BatchSummary lastSummary;

  JsonReport(PrintStream out) throws VeraPDFException {
    handler = ProcessorFactory.getHandler(FormatOption.JSON, false, out, false);
  }

  @Override
  public void handleBatchStart(ProcessorConfig configuration) throws VeraPDFException {
    if (!started) handler.handleBatchStart(configuration);
    started = true;
  }

  @Override
  void write(ProcessorResult result) throws VeraPDFException {
    handler.handleResult(result, false);
  }

  @Override
  public void handleBatchEnd(BatchSummary summary) throws VeraPDFException {
    lastSummary = summary;
  }

  @Override
  public void close() throws IOException {
    try {
      handler.handleBatchEnd(lastSummary);
    } catch (VeraPDFException cause) {
      throw new IOException(cause);
    }
    handler.close();
  }
}
