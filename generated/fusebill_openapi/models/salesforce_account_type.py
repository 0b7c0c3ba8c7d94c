"""SalesforceAccountType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class SalesforceAccountType(OpenEnum):
    """How the account is named in Salesforce. Company: by company name and Fusebill id; Person: by first and last
    name."""

    COMPANY = "Company"
    PERSON = "Person"
