"""What the methods of the subscriptions area send, byte for byte, and what they make of an answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from fusebill_async import UNSET, Page
from fusebill_async.errors import DecodingError, InvalidType, InvalidValue
from fusebill_async.filters import CustomerBillingPeriodDefinitions as D
from fusebill_async.filters import CustomerSubscriptions as CS
from fusebill_async.filters import SubscriptionProductItems as I
from fusebill_async.filters import Subscriptions as S
from fusebill_async.filters import SubscriptionSummaries as SS
from fusebill_async.models import (
    BillingPeriodDefinition,
    BillingPeriodDefinitionPreview,
    BillingPeriodDefinitionSummary,
    CancellationOption,
    Migration,
    Subscription,
    SubscriptionCoupon,
    SubscriptionCreate,
    SubscriptionMigrationCreate,
    SubscriptionOverride,
    SubscriptionProduct,
    SubscriptionProductPriceRangeInput,
    SubscriptionProductUpdate,
    SubscriptionSummary,
    SubscriptionUpdate,
    SubscriptionV2,
    TrackedItem,
    TrackedItemChange,
    TrackedItemOperation,
)
from fusebill_async.resources.subscriptions import (
    BillingPeriodDefinitions,
    SubscriptionCoupons,
    SubscriptionCustomFields,
    SubscriptionMigrations,
    SubscriptionProductCustomFields,
    SubscriptionProductItems,
    SubscriptionProductPriceOverrides,
    SubscriptionProducts,
    Subscriptions,
    TrackedItems,
)
from tests.rows import FakeClient, Row


@pytest.fixture
def client() -> FakeClient:
    return FakeClient(b'{"id":7}')


# test_resources.py runs each row, and tests with it what holds for every method.
ROWS: Mapping[str, Row] = {
    "Subscriptions.list": Row(
        lambda c: Subscriptions(c).list(
            S.status.in_("Active", "Provisioning"),
            S.customer.account_status == "PoorStanding",
            S.amount >= Decimal("10.50"),
            S.billing_period_definition.id == 31,
            S.subscription_override.name.startswith("Gold"),
            sort=S.created_timestamp.desc(),
            page_size=50,
            start_page=2,
        ),
        "GET",
        "/subscriptions/getAll?pageSize=50&pageNumber=2"
        "&query=status:Active,Provisioning;Customer.AccountStatus:PoorStanding;Amount:10.50|;BillingPeriodDefinition.Id:31;SubscriptionOverride.Name:Gold*&sortOrder=Descending&sortExpression=createdTimestamp",
        b'[{"id":122453,"amount":12.0000,"subscriptionProducts":[]}]',
        Page,
        lambda page: (type(page.items[0]), page.items[0].amount, page.number),
        (Subscription, Decimal(12), 2),
    ),
    "Subscriptions.list_by_customer": Row(
        lambda c: Subscriptions(c).list_by_customer(
            7, CS.plan_code == "gold", CS.net_mrr < Decimal("99.99"), sort=CS.plan_name.asc(), page_size=5, start_page=1
        ),
        "GET",
        "/customers/7/subscriptions?pageSize=5&pageNumber=1&query=planCode:gold;NetMRR:|99.99"
        "&sortOrder=Ascending&sortExpression=planName",
        b'[{"id":122453,"netMonthlyRecurringRevenue":67.95}]',
        Page,
        lambda page: (type(page.items[0]), page.items[0].net_monthly_recurring_revenue),
        (Subscription, Decimal("67.95")),
    ),
    "Subscriptions.list_summary": Row(
        lambda c: Subscriptions(c).list_summary(
            SS.subscription_status == "Active",
            SS.modified_timestamp >= datetime(2024, 1, 1, 6, 30, tzinfo=UTC),
            sort=SS.modified_timestamp.asc(),
            page_size=1000,
        ),
        "GET",
        "/subscriptionSummary?pageSize=1000&pageNumber=0"
        "&query=subscriptionStatus:Active;modifiedTimestamp:2024-01-01T06:30:00|&sortOrder=Ascending&sortExpression=modifiedTimestamp",
        b'[{"id":83907,"numberOfInterval":1,"customerReference":1236,"modifiedTimestamp":"2019-09-29T04:01:23.73"}]',
        Page,
        lambda page: (
            type(page.items[0]),
            page.items[0].number_of_interval,
            page.items[0].customer_reference,
            page.items[0].modified_timestamp,
        ),
        (SubscriptionSummary, 1, "1236", datetime(2019, 9, 29, 4, 1, 23, 730000, UTC)),
    ),
    "Subscriptions.search_summary": Row(
        lambda c: Subscriptions(c).search_summary(advanced_search="Ada & Co", page_size=10, start_page=3),
        "GET",
        "/SubscriptionSummary/Search?pageSize=10&pageNumber=3&advancedSearch=Ada%20%26%20Co",
        b'[{"id":83907,"monthlyRecurringRevenue":67.95}]',
        Page,
        lambda page: (type(page.items[0]), page.items[0].monthly_recurring_revenue, page.number),
        (SubscriptionSummary, Decimal("67.95"), 3),
    ),
    "Subscriptions.get": Row(
        lambda c: Subscriptions(c).get(177229),
        "GET",
        "/subscriptions/177229",
        b'{"id":177229,"status":"StandingOrder","subscriptionProducts":[{"id":970993,"amount":39.99,"quantity":1.5}]}',
        Subscription,
        lambda s: (s.status, s.subscription_products[0].amount, s.subscription_products[0].quantity),
        ("StandingOrder", Decimal("39.99"), Decimal("1.5")),
    ),
    "Subscriptions.get_v2": Row(
        lambda c: Subscriptions(c).get_v2(177229, include_deleted_tracked_items=False),
        "GET",
        "/SubscriptionsV2/177229?includeDeletedTrackedItems=false",
        b'{"id":177229,"coupons":["SPRING"],"amount":67.95,"subscriptionProducts":[{"price":0.10}]}',
        SubscriptionV2,
        lambda s: (s.coupons, s.amount, s.subscription_products),
        (["SPRING"], Decimal("67.95"), [{"price": Decimal("0.10")}]),
    ),
    "Subscriptions.count_by_status": Row(
        lambda c: Subscriptions(c).count_by_status(7, status="Active"),
        "GET",
        "/customers/7/subscriptions/GetCountByStatus?status=Active",
        b"4",
        int,
        lambda count: count,
        4,
    ),
    "Subscriptions.create": Row(
        lambda c: Subscriptions(c).create(
            customer_id=7,
            plan_frequency_id=19384,
            reference="A-1",
            subscription_override={"name": "Gold", "charge": Decimal("10.50"), "setup_fee": 5},
            scheduled_activation_timestamp=date(2019, 10, 20),
            contract_start_timestamp=date(2018, 3, 1),
            contract_end_timestamp=None,
            monthly_billing_period_configuration={"billing_period_id": 1234567890},
            coupon_codes=["5%Off", "NextMonthFree"],
            view="sideeffects",
        ),
        "POST",
        "/subscriptions?view=sideeffects",
        b'{"id":3135696,"status":"Draft","amount":39.99,"createdTimestamp":"2017-05-12T21:36:31.0000794Z",'
        b'"sideEffects":{"total":67.95}}',
        Subscription,
        lambda s: (s.status, s.amount, s.created_timestamp, s.side_effects.additional_properties),
        ("Draft", Decimal("39.99"), datetime(2017, 5, 12, 21, 36, 31, 79, UTC), {"total": Decimal("67.95")}),
        body=b'{"planFrequencyId":19384,"customerId":7,"subscriptionOverride":{"name":"Gold","charge":10.50,'
        b'"setupFee":5},"reference":"A-1","scheduledActivationTimestamp":"2019-10-20",'
        b'"contractStartTimestamp":"2018-03-01","contractEndTimestamp":null,'
        b'"monthlybillingperiodconfiguration":{"billingPeriodId":1234567890},"couponCodes":["5%Off","NextMonthFree"]}',
    ),
    "Subscriptions.update": Row(
        lambda c: Subscriptions(c).update(
            id=177229,
            customer_id=7,
            status="Active",
            remaining_interval=0,
            scheduled_activation_timestamp=datetime(2024, 2, 1, 5, tzinfo=UTC),
            subscription_products=[
                {"id": 970993, "quantity": Decimal("2.50"), "is_included": True},
                {"id": 970994, "subscription_product_discounts": [{"discount_type": "Percentage", "amount": 25}]},
            ],
            temporarily_disable_auto_post=True,
            preview=False,
            show_zero_dollar_charges=False,
        ),
        "PUT",
        "/subscriptions?temporarilyDisableAutoPost=true&preview=false&showZeroDollarCharges=false",
        b'{"id":177229,"monthlyRecurringRevenue":67.95}',
        Subscription,
        lambda s: s.monthly_recurring_revenue,
        Decimal("67.95"),
        body=b'{"id":177229,"customerId":7,"status":"Active","subscriptionProducts":[{"id":970993,"quantity":2.50,'
        b'"isIncluded":true},{"id":970994,"subscriptionProductDiscounts":[{"discountType":"Percentage","amount":25}]}],'
        b'"scheduledActivationTimestamp":"2024-02-01T05:00:00Z","remainingInterval":0}',
    ),
    "Subscriptions.activate": Row(
        lambda c: Subscriptions(c).activate(
            177229,
            preview=True,
            show_zero_dollar_charges=True,
            temporarily_disable_auto_post=False,
            view="sideeffects",
        ),
        "POST",
        "/SubscriptionActivation/177229"
        "?preview=true&showZeroDollarCharges=true&temporarilyDisableAutoPost=false&view=sideeffects",
        b'{"id":177229,"status":"Draft","invoicePreview":{"total":67.95},"sideeffects":{"total":1.10}}',
        Subscription,
        lambda s: (s.status, s.invoice_preview.total, s.additional_properties),
        ("Draft", Decimal("67.95"), {"sideeffects": {"total": Decimal("1.10")}}),
    ),
    "Subscriptions.activate_multiple": Row(
        lambda c: Subscriptions(c).activate_multiple(
            [177229, 177230], invoice_preview=True, temporarily_disable_auto_post=False
        ),
        "POST",
        "/SubscriptionsActivation",
        b'[{"id":177229,"amount":67.95},{"id":177230}]',
        list,
        lambda subscriptions: (type(subscriptions[0]), subscriptions[0].amount, subscriptions[1].id),
        (Subscription, Decimal("67.95"), 177230),
        body=b'{"subscriptionIds":[177229,177230],"invoicePreview":true,"temporarilyDisableAutoPost":false}',
    ),
    "Subscriptions.provision": Row(
        lambda c: Subscriptions(c).provision(
            177229, preview=False, show_zero_dollar_charges=False, temporarily_disable_auto_post=True
        ),
        "POST",
        "/SubscriptionProvision/177229?preview=false&showZeroDollarCharges=false&temporarilyDisableAutoPost=true",
        b'{"id":177229,"status":"Provisioning","amount":12.0000}',
        Subscription,
        lambda s: (s.status, s.amount),
        ("Provisioning", Decimal(12)),
    ),
    "Subscriptions.cancel": Row(
        lambda c: Subscriptions(c).cancel(177229, cancellation_option=CancellationOption.UNEARNED),
        "POST",
        "/subscriptionCancellation",
        b'{"id":177229,"status":"Cancelled","amount":67.95}',
        Subscription,
        lambda s: (s.status, s.amount),
        ("Cancelled", Decimal("67.95")),
        body=b'{"subscriptionId":177229,"cancellationOption":"Unearned"}',
    ),
    "Subscriptions.delete": Row(
        lambda c: Subscriptions(c).delete(177229),
        "DELETE",
        "/subscriptions/Delete/177229",
        b"",
        type(None),
        lambda nothing: nothing,
        None,
        status=204,
    ),
    "SubscriptionProducts.get": Row(
        lambda c: SubscriptionProducts(c).get(970993),
        "GET",
        "/SubscriptionProducts/970993",
        b'{"id":970993,"amount":67.95,"subscriptionProductPriceOverride":{"chargeAmount":15.99,"priceRanges":'
        b'[{"min":1.0,"max":null,"price":15.99}]}}',
        SubscriptionProduct,
        lambda p: (
            p.amount,
            p.subscription_product_price_override.charge_amount,
            p.subscription_product_price_override.price_ranges[0].max_,
        ),
        (Decimal("67.95"), Decimal("15.99"), None),
    ),
    "SubscriptionProducts.update": Row(
        lambda c: SubscriptionProducts(c).update(
            id=970993,
            quantity=Decimal("10.50"),
            start_date=date(2024, 2, 1),
            subscription_product_price_override={
                "charge_amount": Decimal("15.99"),
                "price_ranges": [{"min_": 1, "max_": None, "price": Decimal("15.99")}],
            },
            quantity_change_description="Two more seats",
            preview=True,
            temporarily_disable_auto_post=True,
        ),
        "PUT",
        "/SubscriptionProducts?preview=true&temporarilyDisableAutoPost=true",
        b'{"id":970993,"quantity":10.5,"invoicePreview":{"total":67.95}}',
        SubscriptionProduct,
        lambda p: (p.quantity, p.invoice_preview.total),
        (Decimal("10.5"), Decimal("67.95")),
        body=b'{"id":970993,"quantity":10.50,"startDate":"2024-02-01","subscriptionProductPriceOverride":'
        b'{"chargeAmount":15.99,"priceRanges":[{"min":1,"max":null,"price":15.99}]},'
        b'"quantityChangeDescription":"Two more seats"}',
    ),
    "SubscriptionProducts.change_quantity": Row(
        lambda c: SubscriptionProducts(c).change_quantity(
            970993,
            delta_quantity=Decimal("-2.50"),
            preview=True,
            show_zero_dollar_charges=True,
            temporarily_disable_auto_post=False,
        ),
        "POST",
        "/SubscriptionProductQuantityChange?preview=true&showZeroDollarCharges=true&temporarilyDisableAutoPost=false",
        b'{"invoicePreview":{"total":67.95}}',
        dict,
        lambda answer: answer["invoicePreview"]["total"],
        Decimal("67.95"),
        body=b'{"subscriptionProductId":970993,"deltaQuantity":-2.50}',
    ),
    "SubscriptionProducts.calculate": Row(
        lambda c: SubscriptionProducts(c).calculate(id=970993, quantity=3),
        "PUT",
        "/SubscriptionProductsCalculator",
        b'{"amount":67.95}',
        dict,
        lambda answer: answer["amount"],
        Decimal("67.95"),
        body=b'{"id":970993,"quantity":3}',
    ),
    "SubscriptionProductPriceOverrides.create": Row(
        lambda c: SubscriptionProductPriceOverrides(c).create(
            970993,
            charge_amount=Decimal("15.99"),
            price_ranges=[
                {"min_": 1, "max_": 3, "price": Decimal("19.99")},
                SubscriptionProductPriceRangeInput(min_=3, max_=None, price="15.99"),
            ],
            pricing_model_type="Tiered",
        ),
        "POST",
        "/SubscriptionProductPriceOverrides",
        b"",
        type(None),
        lambda nothing: nothing,
        None,
        body=b'{"id":970993,"chargeAmount":15.99,"priceRanges":[{"min":1,"max":3,"price":19.99},'
        b'{"min":3,"max":null,"price":15.99}],"pricingModelType":"Tiered"}',
    ),
    "SubscriptionProductPriceOverrides.update": Row(
        lambda c: SubscriptionProductPriceOverrides(c).update(
            970993, charge_amount=Decimal("10.50"), price_ranges=[], pricing_model_type=None
        ),
        "PUT",
        "/SubscriptionProductPriceOverrides",
        b'{"anything":1}',
        type(None),
        lambda nothing: nothing,
        None,
        body=b'{"id":970993,"chargeAmount":10.50,"priceRanges":[],"pricingModelType":null}',
    ),
    "SubscriptionProductPriceOverrides.delete": Row(
        lambda c: SubscriptionProductPriceOverrides(c).delete(970993),
        "DELETE",
        "/SubscriptionProductPriceOverrides/970993",
        b"",
        type(None),
        lambda nothing: nothing,
        None,
        status=204,
    ),
    "SubscriptionProductItems.list": Row(
        lambda c: SubscriptionProductItems(c).list(
            970993, I.status == "Active", I.created_timestamp < date(2024, 1, 1), sort=I.reference.asc()
        ),
        "GET",
        "/subscriptionProducts/970993/items?pageSize=500&pageNumber=0&query=status:Active;createdTimestamp:|2024-01-01"
        "&sortOrder=Ascending&sortExpression=reference",
        b'[{"id":5,"reference":1002,"status":"Active"}]',
        Page,
        lambda page: (type(page.items[0]), page.items[0].reference),
        (TrackedItem, "1002"),
    ),
    "SubscriptionProductItems.list_by_reference": Row(
        lambda c: SubscriptionProductItems(c).list_by_reference(970993, "SN 1/2"),
        "GET",
        "/subscriptionproducts/970993/items/referenceId/SN%201%2F2",
        b'[{"id":5,"status":"Deleted"},{"id":6,"status":"Active"}]',
        list,
        lambda items: (type(items[0]), [item.status for item in items]),
        (TrackedItem, ["Deleted", "Active"]),
    ),
    "SubscriptionProductItems.get": Row(
        lambda c: SubscriptionProductItems(c).get(5),
        "GET",
        "/subscriptionproductitems/5",
        b'{"id":5,"reference":1002,"createdDate":"2017-04-05T17:11:10"}',
        TrackedItem,
        lambda item: (item.reference, item.created_date),
        ("1002", datetime(2017, 4, 5, 17, 11, 10, tzinfo=UTC)),
    ),
    "SubscriptionProductItems.create": Row(
        lambda c: SubscriptionProductItems(c).create(
            970993,
            reference="SN-1002",
            name="Router",
            description=None,
            invoice_collect_options={"payment_method": "UseDefaultPaymentMethod", "rollback_on_failed_payment": True},
            preview=True,
            show_zero_dollar_charges=False,
            temporarily_disable_auto_post=True,
        ),
        "POST",
        "/SubscriptionProductItems?preview=true&showZeroDollarCharges=false&temporarilyDisableAutoPost=true",
        b'{"id":0,"reference":"SN-1002","invoicePreview":{"total":67.95},"additionalInvoicesForPreview":[{"total":5}]}',
        TrackedItem,
        lambda item: (item.invoice_preview.total, item.additional_invoices_for_preview[0].total),
        (Decimal("67.95"), Decimal(5)),
        body=b'{"reference":"SN-1002","subscriptionProductId":970993,"name":"Router","description":null,'
        b'"invoiceCollectOptions":{"paymentMethod":"UseDefaultPaymentMethod","rollbackOnFailedPayment":true}}',
    ),
    "SubscriptionProductItems.update": Row(
        lambda c: SubscriptionProductItems(c).update(id=5, reference="SN-1003", name=None),
        "PUT",
        "/SubscriptionProductItems",
        b'{"id":5,"reference":"SN-1003"}',
        TrackedItem,
        lambda item: item.reference,
        "SN-1003",
        body=b'{"id":5,"reference":"SN-1003","name":null}',
    ),
    "SubscriptionProductItems.patch": Row(
        lambda c: SubscriptionProductItems(c).patch(
            177229,
            subscription_products=[
                {
                    "subscription_product_id": 970993,
                    "subscription_product_items": [
                        {"operation": "Insert", "reference": "SN-1002", "name": "Router"},
                        TrackedItemChange(
                            operation=TrackedItemOperation.UPDATE, subscription_product_item_id=4, description=None
                        ),
                        {"operation": "Delete", "subscription_product_item_id": 5},
                    ],
                }
            ],
            invoice_collect_options={"payment_method": "UseExistingPaymentMethod", "payment_method_id": 142291},
            preview=False,
            show_zero_dollar_charges=True,
            temporarily_disable_auto_post=False,
        ),
        "PATCH",
        "/subscriptionproductItems?preview=false&showZeroDollarCharges=true&temporarilyDisableAutoPost=false",
        b'{"invoicePreview":{"total":67.95}}',
        dict,
        lambda answer: answer["invoicePreview"]["total"],
        Decimal("67.95"),
        body=b'{"subscriptionId":177229,"invoiceCollectOptions":{"paymentMethod":"UseExistingPaymentMethod",'
        b'"paymentMethodId":142291},"subscriptionProducts":[{"subscriptionProductId":970993,"subscriptionProductItems":'
        b'[{"reference":"SN-1002","name":"Router","operation":"Insert"},'
        b'{"subscriptionProductItemId":4,"description":null,"operation":"Update"},'
        b'{"subscriptionProductItemId":5,"operation":"Delete"}]}]}',
    ),
    "SubscriptionProductItems.delete": Row(
        lambda c: SubscriptionProductItems(c).delete(5),
        "DELETE",
        "/SubscriptionProductItems/5",
        b'{"status":"Deleted"}',
        dict,
        lambda answer: answer,
        {"status": "Deleted"},
    ),
    "TrackedItems.related_statuses": Row(
        lambda c: TrackedItems(c).related_statuses("SN 1&2", 16758),
        "GET",
        "/SubscriptionProductItemStatuses?reference=SN%201%262&parentId=16758",
        b'{"first":"Active","second":"Hold","third":"PoorStanding"}',
        dict,
        lambda answer: list(answer.values()),
        ["Active", "Hold", "PoorStanding"],
    ),
    "BillingPeriodDefinitions.list_by_customer": Row(
        lambda c: BillingPeriodDefinitions(c).list_by_customer(
            7, D.interval == "Monthly", D.invoice_day.in_(1, 15), sort=D.next_recharge_date.asc(), page_size=5
        ),
        "GET",
        "/customers/7/billingperioddefinitions?pageSize=5&pageNumber=0&query=interval:Monthly;invoiceDay:1,15"
        "&sortOrder=Ascending&sortExpression=nextRechargeDate",
        b'[{"id":31,"canDelete":false,"subscriptions":[{"id":177229,"amount":67.95}]}]',
        Page,
        lambda page: (type(page.items[0]), page.items[0].can_delete, page.items[0].subscriptions[0].amount),
        (BillingPeriodDefinitionSummary, False, Decimal("67.95")),
    ),
    "BillingPeriodDefinitions.list_for_subscription_move": Row(
        lambda c: BillingPeriodDefinitions(c).list_for_subscription_move(
            7, 177229, interval="Monthly", number_of_intervals=3
        ),
        "GET",
        "/BillingPeriodDefinitions/GetDefinitionSummariesForSubscriptionMove/7"
        "?currentSubscriptionId=177229&interval=Monthly&numberOfIntervals=3",
        b'[{"id":31,"numberOfSubscriptions":2}]',
        list,
        lambda definitions: (type(definitions[0]), definitions[0].number_of_subscriptions),
        (BillingPeriodDefinitionSummary, 2),
    ),
    "BillingPeriodDefinitions.get_by_subscription": Row(
        lambda c: BillingPeriodDefinitions(c).get_by_subscription(177229),
        "GET",
        "/BillingPeriodDefinitions/GetBySubscription/177229",
        b'{"id":31,"cycle":"Monthly","subscriptions":{"headers":{"count":1},"results":[{"id":177229,'
        b'"monthlyRecurringRevenue":67.95}]}}',
        BillingPeriodDefinition,
        lambda d: (d.cycle, d.subscriptions.headers.count, d.subscriptions.results[0].monthly_recurring_revenue),
        ("Monthly", 1, Decimal("67.95")),
    ),
    "BillingPeriodDefinitions.get": Row(
        lambda c: BillingPeriodDefinitions(c).get(31),
        "GET",
        "/BillingPeriodDefinitions/31",
        b'{"id":31,"term":"","poNumber":"","autoCollect":null,"paymentSchedules":[{"amount":10.50}]}',
        BillingPeriodDefinition,
        lambda d: (d.term, d.po_number, d.auto_collect, d.payment_schedules[0].amount),
        (None, "", None, Decimal("10.50")),
    ),
    "BillingPeriodDefinitions.create": Row(
        lambda c: BillingPeriodDefinitions(c).create(
            {"customerId": 7, "interval": "Monthly", "numberOfIntervals": 1, "invoiceDay": 15}
        ),
        "POST",
        "/BillingPeriodDefinitions",
        b'{"id":31}',
        dict,
        lambda answer: answer,
        {"id": 31},
        body=b'{"customerId":7,"interval":"Monthly","numberOfIntervals":1,"invoiceDay":15}',
    ),
    "BillingPeriodDefinitions.preview": Row(
        lambda c: BillingPeriodDefinitions(c).preview(
            customer_id=7,
            interval="Yearly",
            number_of_intervals=1,
            invoice_day=15,
            invoice_month=4,
            auto_post=None,
            term="Net30",
            po_number="PO-4711",
            payment_method_id=142291,
        ),
        "POST",
        "/BillingPeriodDefinitions/Preview",
        b'{"cycle":"Yearly"}',
        dict,
        lambda answer: answer["cycle"],
        "Yearly",
        body=b'{"customerId":7,"interval":"Yearly","numberOfIntervals":1,"invoiceDay":15,"invoiceMonth":4,'
        b'"autoPost":null,"term":"Net30","poNumber":"PO-4711","paymentMethodId":142291}',
    ),
    "BillingPeriodDefinitions.update": Row(
        lambda c: BillingPeriodDefinitions(c).update(id=31, invoice_day=1, auto_collect=None, po_number=""),
        "PUT",
        "/BillingPeriodDefinitions",
        b'{"id":31,"invoiceDay":1}',
        BillingPeriodDefinition,
        lambda d: d.invoice_day,
        1,
        body=b'{"id":31,"invoiceDay":1,"autoCollect":null,"poNumber":""}',
    ),
    "BillingPeriodDefinitions.delete": Row(
        lambda c: BillingPeriodDefinitions(c).delete(31),
        "DELETE",
        "/BillingPeriodDefinitions/31",
        b"",
        type(None),
        lambda nothing: nothing,
        None,
        status=204,
    ),
    "SubscriptionCoupons.apply": Row(
        lambda c: SubscriptionCoupons(c).apply(
            177229, coupon_codes=["5%Off", "SPRING"], skip_coupon_validation=False, view="sideeffects"
        ),
        "POST",
        "/SubscriptionCoupons?view=sideeffects",
        b'{"id":9,"subscriptionId":177229,"couponCode":"5%Off","sideEffects":{}}',
        SubscriptionCoupon,
        lambda coupon: (coupon.coupon_code, coupon.side_effects.to_dict()),
        ("5%Off", {}),
        body=b'{"subscriptionId":177229,"couponCodes":["5%Off","SPRING"],"skipCouponValidation":false}',
    ),
    "SubscriptionCoupons.delete": Row(
        lambda c: SubscriptionCoupons(c).delete(177229, "5%Off", delete_all_discounts=True),
        "DELETE",
        "/SubscriptionCoupons?subscriptionId=177229&couponCode=5%25Off&deleteAllDiscounts=true",
        b"",
        type(None),
        lambda nothing: nothing,
        None,
        status=204,
    ),
    "SubscriptionMigrations.create": Row(
        lambda c: SubscriptionMigrations(c).create(
            177229,
            customer_id=7,
            plan_family_relationship_id=31,
            migration_timing_option="Now",
            earning_option="None",
            expiry_option="Transfer",
            contract_end_option="DoNotTransfer",
        ),
        "POST",
        "/subscriptions/177229/migrate",
        b'{"id":3,"migrationTimingOption":"Now","scheduledMigrationDate":"0001-01-01T00:00:00"}',
        Migration,
        lambda migration: (migration.migration_timing_option, migration.scheduled_migration_date),
        ("Now", None),
        body=b'{"customerId":7,"planFamilyRelationshipId":31,"migrationTimingOption":"Now","earningOption":"None",'
        b'"expiryOption":"Transfer","contractEndOption":"DoNotTransfer"}',
    ),
    "SubscriptionMigrations.get": Row(
        lambda c: SubscriptionMigrations(c).get(177229),
        "GET",
        "/subscriptions/177229/migrate",
        b'{"earningOption":"FamilyDefault","scheduledMigrationDate":"2024-02-01T05:00:00"}',
        Migration,
        lambda migration: (migration.id, migration.scheduled_migration_date),
        (None, datetime(2024, 2, 1, 5, tzinfo=UTC)),
    ),
    "SubscriptionMigrations.cancel": Row(
        lambda c: SubscriptionMigrations(c).cancel(177229),
        "DELETE",
        "/subscriptions/177229/migrate",
        b'{"id":3}',
        dict,
        lambda answer: answer,
        {"id": 3},
    ),
    "SubscriptionCustomFields.update": Row(
        lambda c: SubscriptionCustomFields(c).update(177229, "seats", value="123"),
        "PUT",
        "/SubscriptionCustomFields",
        b'{"value":12.50}',
        dict,
        lambda answer: answer["value"],
        Decimal("12.50"),
        body=b'{"key":"seats","subscriptionId":177229,"Value":"123"}',
    ),
    "SubscriptionProductCustomFields.update": Row(
        lambda c: SubscriptionProductCustomFields(c).update(970993, "since", value="2014-06-26T04:00:00"),
        "PUT",
        "/SubscriptionProductCustomFields",
        b"",
        type(None),
        lambda nothing: nothing,
        None,
        body=b'{"key":"since","subscriptionProductId":970993,"Value":"2014-06-26T04:00:00"}',
    ),
}


# ------------------------------------------------------------------ sending an answer back

PRODUCT = b'{"id":970993,"quantity":1,%s"subscriptionProductDiscounts":[{"amount":25}],"priceUpliftsEnabled":true}'
LEGACY = b'"subscriptionProductDiscount":{"amount":25},'


async def test_an_edited_subscription_is_put_back_whole() -> None:
    """What was not touched goes back as it came, unknown fields and digits included: left out, it may become null."""
    client = FakeClient(
        b'{"id":177229,"amount":12.0000,"reference":null,"loyaltyTier":3.10,"subscriptionOverride":null}'
    )
    subscription = await Subscriptions(client).get(177229)
    subscription.reference = "A-1"
    subscription.subscription_override = SubscriptionOverride(name="Gold", charge=Decimal("10.50"))
    await Subscriptions(client).update(subscription)
    assert client.requests[-1].content == (
        b'{"id":177229,"amount":12.0000,"reference":"A-1","loyaltyTier":3.10,'
        b'"subscriptionOverride":{"name":"Gold","charge":10.50}}'
    )


async def test_the_legacy_discount_of_a_product_does_not_go_back_with_the_subscription() -> None:
    """With it the server loses the discounts; the list that replaces it stays."""
    client = FakeClient(b'{"id":177229,"subscriptionProducts":[' + PRODUCT % LEGACY + b"]}")
    subscription = await Subscriptions(client).get(177229)
    assert subscription.subscription_products is not None
    subscription.subscription_products[0].quantity = Decimal(5)
    await Subscriptions(client).update(subscription)
    sent = (PRODUCT % b"").replace(b'"quantity":1', b'"quantity":5')
    assert client.requests[-1].content == b'{"id":177229,"subscriptionProducts":[' + sent + b"]}"


async def test_the_legacy_discount_does_not_go_back_with_the_product_alone() -> None:
    client = FakeClient(PRODUCT % LEGACY)
    product = await SubscriptionProducts(client).get(970993)
    await SubscriptionProducts(client).update(product)
    assert client.requests[-1].content == PRODUCT % b""


async def test_the_legacy_discounts_of_the_subscription_itself_go_back() -> None:
    """Only that of a product is said to do harm."""
    client = FakeClient(b'{"id":177229,"chargeDiscount":null,"setupFeeDiscount":null,"chargeDiscounts":[]}')
    await Subscriptions(client).update(await Subscriptions(client).get(177229))
    assert client.requests[-1].content == client.answer.content


async def test_empty_text_of_a_definition_goes_back_as_it_came() -> None:
    """An empty string follows the customer, as null does."""
    client = FakeClient(
        b'{"id":31,"term":"","poNumber":"","autoPost":null,"subscriptions":{"headers":{},"results":[]}}'
    )
    definition = await BillingPeriodDefinitions(client).get(31)
    definition.po_number = "PO-4711"
    await BillingPeriodDefinitions(client).update(definition)
    assert client.requests[-1].content == client.answer.content.replace(b'"poNumber":""', b'"poNumber":"PO-4711"')


async def test_an_edited_item_goes_back_with_its_own_id() -> None:
    client = FakeClient(b'{"id":5,"subscriptionProductId":970993,"reference":1002,"name":"Router"}')
    item = await SubscriptionProductItems(client).get(5)
    item.name = "Switch"
    await SubscriptionProductItems(client).update(item)
    assert client.requests[-1].content == (b'{"id":5,"subscriptionProductId":970993,"reference":1002,"name":"Switch"}')


# ------------------------------------------------------------------ models and keywords


@pytest.mark.parametrize(
    ("call", "body"),
    [
        (
            lambda c: Subscriptions(c).create(SubscriptionCreate(plan_frequency_id=1, customer_id=7)),
            b'{"planFrequencyId":1,"customerId":7}',
        ),
        (lambda c: Subscriptions(c).update(SubscriptionUpdate(id=1, reference=None)), b'{"id":1,"reference":null}'),
        (
            lambda c: SubscriptionProducts(c).calculate(SubscriptionProductUpdate(id=1, quantity="2.50")),
            b'{"id":1,"quantity":2.50}',
        ),
        (
            lambda c: BillingPeriodDefinitions(c).preview(
                BillingPeriodDefinitionPreview(customer_id=7, interval="Monthly", number_of_intervals=1, invoice_day=1)
            ),
            b'{"customerId":7,"interval":"Monthly","numberOfIntervals":1,"invoiceDay":1}',
        ),
        (
            lambda c: SubscriptionMigrations(c).create(
                177229,
                SubscriptionMigrationCreate(
                    customer_id=7, plan_family_relationship_id=31, migration_timing_option="Now"
                ),
            ),
            b'{"customerId":7,"planFamilyRelationshipId":31,"migrationTimingOption":"Now"}',
        ),
    ],
    ids=["create", "update", "calculate", "preview", "migrate"],
)
async def test_a_ready_model_is_sent_as_the_keywords_are(client: FakeClient, call: Any, body: bytes) -> None:
    await call(client)
    assert client.body == body


async def test_a_model_and_keywords_together_are_refused(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match="either a SubscriptionUpdate or keyword arguments"):
        await Subscriptions(client).update(SubscriptionUpdate(id=1), reference="A-1")  # type: ignore[call-overload]
    assert client.requests == []


async def test_options_of_a_call_go_into_the_query_beside_a_model() -> None:
    client = FakeClient(b'{"id":177229}')
    await Subscriptions(client).update(SubscriptionUpdate(id=177229), temporarily_disable_auto_post=True)
    assert (client.requests[0].target, client.body) == (
        "/subscriptions?temporarilyDisableAutoPost=true",
        b'{"id":177229}',
    )


# ------------------------------------------------------------------ conditional requirements


@pytest.mark.parametrize("preview", [None, False, 1])
async def test_a_subscription_needs_a_customer(client: FakeClient, preview: Any) -> None:
    with pytest.raises(InvalidType, match="create_subscription: needs customer_id unless preview=True"):
        await Subscriptions(client).create(plan_frequency_id=19384, preview=preview)
    assert client.requests == []


@pytest.mark.parametrize("customer_id", [None, UNSET])
async def test_a_model_without_a_customer_is_no_subscription(client: FakeClient, customer_id: Any) -> None:
    with pytest.raises(InvalidType, match="needs customer_id"):
        await Subscriptions(client).create(SubscriptionCreate(plan_frequency_id=19384, customer_id=customer_id))
    assert client.requests == []


async def test_a_preview_of_a_subscription_needs_no_customer(client: FakeClient) -> None:
    await Subscriptions(client).create(plan_frequency_id=19384, preview=True, currency="CAD")
    assert (client.requests[0].target, client.body) == (
        "/subscriptions?preview=true&currency=CAD",
        b'{"planFrequencyId":19384}',
    )


async def test_a_yearly_definition_needs_a_month(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match="preview_billing_period_definition: needs invoice_month if interval"):
        await BillingPeriodDefinitions(client).preview(
            customer_id=7, interval="Yearly", number_of_intervals=1, invoice_day=15, invoice_month=None
        )
    assert client.requests == []


@pytest.mark.parametrize("codes", [{}, {"coupon_code": None, "coupon_codes": []}, {"coupon_code": ""}])
async def test_applying_coupons_needs_a_code(client: FakeClient, codes: Mapping[str, Any]) -> None:
    with pytest.raises(InvalidType, match="apply_subscription_coupon: needs coupon_code or coupon_codes"):
        await SubscriptionCoupons(client).apply(177229, **codes)
    assert client.requests == []


async def test_one_coupon_is_applied_by_its_code(client: FakeClient) -> None:
    await SubscriptionCoupons(client).apply(177229, coupon_code="SPRING")
    assert client.body == b'{"subscriptionId":177229,"couponCode":"SPRING"}'


@pytest.mark.parametrize(
    "change",
    [
        {"operation": "Delete"},
        {"operation": "Update", "subscription_product_item_id": None, "name": "Router"},
        TrackedItemChange(operation=TrackedItemOperation.DELETE),
    ],
    ids=["delete", "update", "model"],
)
async def test_an_item_to_update_or_delete_is_named(client: FakeClient, change: Any) -> None:
    with pytest.raises(InvalidType, match=r"(Update|Delete) needs the subscription_product_item_id of the item"):
        await SubscriptionProductItems(client).patch(
            177229, subscription_products=[{"subscription_product_id": 1, "subscription_product_items": [change]}]
        )
    assert client.requests == []


@pytest.mark.parametrize("ids", [[], ()])
async def test_no_subscriptions_are_activated_if_the_list_is_empty(client: FakeClient, ids: Any) -> None:
    """What the server makes of an empty list is not documented, and an activation cannot be undone."""
    with pytest.raises(InvalidValue, match="holds no ID"):
        await Subscriptions(client).activate_multiple(ids)
    assert client.requests == []


# ------------------------------------------------------------------ values


async def test_a_scheduled_activation_is_local_at_the_creation(client: FakeClient) -> None:
    """The server reads it in the account's own zone, which is not known here."""
    local = datetime(2024, 2, 1, 9, 30)  # noqa: DTZ001
    await Subscriptions(client).create(customer_id=7, plan_frequency_id=1, scheduled_activation_timestamp=local)
    assert client.body == (b'{"planFrequencyId":1,"customerId":7,"scheduledActivationTimestamp":"2024-02-01T09:30:00"}')


async def test_a_scheduled_activation_with_a_zone_is_refused_at_the_creation(client: FakeClient) -> None:
    aware = datetime(2024, 2, 1, tzinfo=UTC)
    with pytest.raises(InvalidValue, match="scheduled_activation_timestamp: is read in the account's zone"):
        await Subscriptions(client).create(customer_id=7, plan_frequency_id=1, scheduled_activation_timestamp=aware)
    assert client.requests == []


async def test_a_scheduled_activation_without_a_zone_is_refused_at_the_update(client: FakeClient) -> None:
    naive = datetime(2024, 2, 1)  # noqa: DTZ001
    with pytest.raises(InvalidValue, match="scheduled_activation_timestamp: takes no naive datetime"):
        await Subscriptions(client).update(id=7, scheduled_activation_timestamp=naive)
    assert client.requests == []


async def test_a_float_is_no_price(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match=r"price_ranges\[0\]\.price: .*float.*Decimal"):
        await SubscriptionProductPriceOverrides(client).create(1, price_ranges=[{"price": 15.99}])  # type: ignore[list-item]
    assert client.requests == []


async def test_a_number_is_no_value_of_a_custom_field(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match=r"update_subscription_custom_field\.value: takes a str"):
        await SubscriptionCustomFields(client).update(177229, "seats", value=123)  # type: ignore[arg-type]
    assert client.requests == []


async def test_pythons_none_is_no_cancellation_option(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match=r"cancel_subscription\.cancellation_option: .*not None"):
        await Subscriptions(client).cancel(177229, cancellation_option=None)  # type: ignore[arg-type]
    assert client.requests == []


async def test_an_id_in_the_query_is_needed(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match=r"delete_subscription_coupon\.subscription_id: may not be None"):
        await SubscriptionCoupons(client).delete(None, "SPRING", delete_all_discounts=False)  # type: ignore[arg-type]
    assert client.requests == []


def test_a_list_refuses_a_missing_customer_before_it_is_used(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match=r"list_customer_subscriptions\.customer_id: may not be None"):
        Subscriptions(client).list_by_customer(None)  # type: ignore[arg-type]


async def test_an_empty_reference_would_address_another_resource(client: FakeClient) -> None:
    with pytest.raises(InvalidValue, match="reference: may not be empty"):
        await SubscriptionProductItems(client).list_by_reference(970993, "")
    assert client.requests == []


async def test_a_list_below_an_id_yields_the_items_of_all_pages() -> None:
    client = FakeClient(b'[{"id":5}]')
    assert [item.id async for item in SubscriptionProductItems(client).list(970993)] == [5]


async def test_an_unforeseen_answer_of_an_activation_is_kept() -> None:
    """The subscriptions are active all the same, and the vendor never showed what is answered."""
    client = FakeClient(b'{"subscriptions":[],"invoicePreview":null}')
    with pytest.raises(DecodingError) as caught:
        await Subscriptions(client).activate_multiple([177229])
    assert caught.value.body == client.answer.content
