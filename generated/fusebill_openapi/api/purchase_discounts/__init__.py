"""One module per operation. Made by `make generate` from openapi/fusebill.yaml; do not edit."""
