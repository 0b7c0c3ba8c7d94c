"""One package per resource, one module per operation. Made by `make generate` from openapi/fusebill.yaml; do not edit."""
