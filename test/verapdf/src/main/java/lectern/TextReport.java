package lectern;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.processor.ProcessorResult;

/** One line for each file and flavour, then the failed rules with the place of their first failure. */
final class TextReport extends Report {
  private final PrintStream out;

  TextReport(PrintStream out) {
    this.out = out;
  }

  @Override
  void write(ProcessorResult result) {
    String file = result.getProcessedItem().getName();
    if (!result.isPdf()) out.println("ERROR " + file + ": not a PDF file, or damaged");
    else if (result.isEncryptedPdf()) out.println("ERROR " + file + ": encrypted");
    else if (result.hasException()) out.println("ERROR " + file + ": validation did not finish");
    else for (ValidationResult validation : result.getValidationResults()) write(file, validation);
  }

  private void write(String file, ValidationResult validation) {
    String verdict = validation.isCompliant() ? "PASS" : "FAIL";
    out.println(verdict + " " + validation.getPDFAFlavour().getId() + " " + file);
    for (Map.Entry<String, TestAssertion> failure : firstFailures(validation).entrySet()) {
      RuleId rule = failure.getValue().getRuleId();
      out.println("  " + failure.getKey() + " (" + validation.getFailedChecks().get(rule) + " times)");
      out.println("    " + failure.getValue().getMessage().replaceAll("\\s+", " "));
      out.println("    at " + failure.getValue().getLocation().getContext());
      out.println("    " + failure.getValue().getErrorMessage());
    }
  }

  private static Map<String, TestAssertion> firstFailures(ValidationResult validation) {
    Map<String, TestAssertion> failures = new TreeMap<>();
    for (TestAssertion assertion : validation.getTestAssertions()) {
      if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
      RuleId rule = assertion.getRuleId();
      String name = rule.getSpecification().getId() + " " + rule.getClause() + " test " + rule.getTestNumber();
      failures.putIfAbsent(name, assertion);
    }
    return failures;
  }
}
