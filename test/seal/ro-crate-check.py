"""Runs rocrate-validator without a network: the one document it asks for is the RO-Crate context, given as a file.

Usage: ro-crate-check.py CRATE CONTEXT
"""

import json
import sys

from rocrate_validator import models, services
from rocrate_validator.utils.http import HttpRequester

CRATE, CONTEXT = sys.argv[1:]
CONTEXT_URL = "https://w3id.org/ro/crate/1.2/context"


class LocalContext:
    status_code = 200
    ok = True
    reason = "OK"
    url = CONTEXT_URL
    headers = {"Content-Type": "application/ld+json"}
    content = open(CONTEXT, "rb").read()
    text = content.decode("utf-8")

    def json(self):
        return json.loads(self.content)

    def raise_for_status(self):
        pass


def answer(_requester, url, **_options):
    if url != CONTEXT_URL:
        raise RuntimeError(f"The validator asked for {url}")
    return LocalContext()


HttpRequester.get = answer
HttpRequester.head = answer

settings = services.ValidationSettings(
    rocrate_uri=CRATE,
    profile_identifier="ro-crate-1.2",
    requirement_severity=models.Severity.REQUIRED,
)
result = services.validate(settings)
for issue in result.get_issues():
    print(f"{issue.check.identifier}: {issue.message}")
print(f"{len(result.get_issues())} issues")
sys.exit(1 if result.has_issues() else 0)
