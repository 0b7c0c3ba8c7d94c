"""One package per resource, imported at first use. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import ach_cards as ach_cards
    from . import addresses as addresses
    from . import ar_activities as ar_activities
    from . import billing_period_definitions as billing_period_definitions
    from . import billing_period_payment_schedules as billing_period_payment_schedules
    from . import billing_statements as billing_statements
    from . import bulk_jobs as bulk_jobs
    from . import card_capture as card_capture
    from . import charges as charges
    from . import countries as countries
    from . import coupons as coupons
    from . import credit_cards as credit_cards
    from . import credit_notes as credit_notes
    from . import credits_ as credits_
    from . import customer_address_preferences as customer_address_preferences
    from . import customer_billing_settings as customer_billing_settings
    from . import customer_email_logs as customer_email_logs
    from . import customer_email_preferences as customer_email_preferences
    from . import customer_notes as customer_notes
    from . import customers as customers
    from . import debits as debits
    from . import discounts as discounts
    from . import draft_invoices as draft_invoices
    from . import draft_payment_schedules as draft_payment_schedules
    from . import earnings as earnings
    from . import geotab as geotab
    from . import gl_codes as gl_codes
    from . import hubspot as hubspot
    from . import invoice_summaries as invoice_summaries
    from . import invoices as invoices
    from . import netsuite as netsuite
    from . import payment_activities as payment_activities
    from . import payment_method_imports as payment_method_imports
    from . import payment_methods as payment_methods
    from . import payments as payments
    from . import paypal as paypal
    from . import plan_families as plan_families
    from . import plan_products as plan_products
    from . import plans as plans
    from . import product_items as product_items
    from . import products as products
    from . import purchase_coupons as purchase_coupons
    from . import purchase_custom_fields as purchase_custom_fields
    from . import purchase_discounts as purchase_discounts
    from . import purchase_product_items as purchase_product_items
    from . import purchases as purchases
    from . import refunds as refunds
    from . import sales_tracking_codes as sales_tracking_codes
    from . import salesforce as salesforce
    from . import single_sign_on as single_sign_on
    from . import subscription_coupons as subscription_coupons
    from . import subscription_custom_fields as subscription_custom_fields
    from . import subscription_migrations as subscription_migrations
    from . import subscription_product_custom_fields as subscription_product_custom_fields
    from . import subscription_product_items as subscription_product_items
    from . import subscription_product_price_overrides as subscription_product_price_overrides
    from . import subscription_products as subscription_products
    from . import subscriptions as subscriptions
    from . import tracked_items as tracked_items

_MODULES = {
    "ach_cards",
    "addresses",
    "ar_activities",
    "billing_period_definitions",
    "billing_period_payment_schedules",
    "billing_statements",
    "bulk_jobs",
    "card_capture",
    "charges",
    "countries",
    "coupons",
    "credit_cards",
    "credit_notes",
    "credits_",
    "customer_address_preferences",
    "customer_billing_settings",
    "customer_email_logs",
    "customer_email_preferences",
    "customer_notes",
    "customers",
    "debits",
    "discounts",
    "draft_invoices",
    "draft_payment_schedules",
    "earnings",
    "geotab",
    "gl_codes",
    "hubspot",
    "invoice_summaries",
    "invoices",
    "netsuite",
    "payment_activities",
    "payment_method_imports",
    "payment_methods",
    "payments",
    "paypal",
    "plan_families",
    "plan_products",
    "plans",
    "product_items",
    "products",
    "purchase_coupons",
    "purchase_custom_fields",
    "purchase_discounts",
    "purchase_product_items",
    "purchases",
    "refunds",
    "sales_tracking_codes",
    "salesforce",
    "single_sign_on",
    "subscription_coupons",
    "subscription_custom_fields",
    "subscription_migrations",
    "subscription_product_custom_fields",
    "subscription_product_items",
    "subscription_product_price_overrides",
    "subscription_products",
    "subscriptions",
    "tracked_items",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # which makes it an attribute


def __dir__() -> list[str]:
    return sorted(_MODULES)
