"""The calls of the API, one class for each resource, for users of `Fusebill`.

What a method needs is imported when it is first called: an operation is an attribute of `fusebill_openapi.api`, a
paginator or an edit one of `fusebill_async`, and the `__getattr__` of both packages imports it then (PEP 562).
"""
