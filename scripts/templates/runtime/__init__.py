"""The low-level client of the Fusebill (Stax Bill) API: models, one module per operation, and what they share.

Made by `make generate` from openapi/fusebill.yaml and scripts/templates; do not edit. It can be used alone with a
`httpx.AsyncClient` and a key, see `fusebill_openapi.client.HttpxClient`. Importing it loads no model.
"""
