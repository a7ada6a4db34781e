package lectern;

import java.io.IOException;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.processor.BatchProcessingHandler;
import org.verapdf.processor.ProcessorConfig;
import org.verapdf.processor.ProcessorResult;
import org.verapdf.processor.reports.BatchSummary;

/** Gathers the results of one run for each flavour into a single report. */
abstract class Report implements BatchProcessingHandler {
  private boolean allConform = true;
  private boolean allRead = true;

  @Override
  public void handleBatchStart(ProcessorConfig configuration) throws VeraPDFException {}

  @Override
  public void handleResult(ProcessorResult result, Boolean withLogs) throws VeraPDFException {
    if (!result.isPdf() || result.isEncryptedPdf() || result.hasException()) allRead = false;
    else if (!result.getValidationResults().stream().allMatch(ValidationResult::isCompliant)) allConform = false;
    write(result);
  }

  @Override
  public void handleBatchEnd(BatchSummary summary) throws VeraPDFException {}

  @Override
  public void close() throws IOException {}

  abstract void write(ProcessorResult result) throws VeraPDFException;

  int exitCode() {
    return !allRead ? 7 : allConform ? 0 : 1;
  }
}
