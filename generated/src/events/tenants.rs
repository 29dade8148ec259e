// @generated from spec/events/tenants.yaml by cargo xtask regen; do not edit.

//! Tenants: the events of this page, with their payloads.

use super::types::PropertyUpdate;
use crate::Timestamp;
use crate::object::{Field, Named, Object, payload};

/// A tenant may now be deactivated.
///
/// The payload of `com.qlik.v1.tenant.allowed-deactivate`, as [its
/// page](https://qlik.dev/apis/event/tenants/) documents it.
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.v1.tenant.allowed-deactivate",
///   "source": "com.qlik/tenants",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "name": "string",
///     "hostnames": [
///       "string"
///     ],
///     "allowDeactivateUntil": "2026-03-07T23:47:53Z"
///   }
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1TenantAllowedDeactivate {
    /// `id`: ID of the tenant.
    pub id: String,
    /// `name`: What the tenant is called.
    pub name: Option<String>,
    /// `hostnames`: Host names by which the tenant is reached.
    pub hostnames: Option<Vec<String>>,
    /// `allowDeactivateUntil`: Until when deactivation is permitted.
    pub allow_deactivate_until: Option<Timestamp>,
}

impl Object for V1TenantAllowedDeactivate {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::optional("name", &mut self.name),
            Field::optional("hostnames", &mut self.hostnames),
            Field::optional("allowDeactivateUntil", &mut self.allow_deactivate_until),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("hostnames", &self.hostnames),
            Named("allowDeactivateUntil", &self.allow_deactivate_until),
        ];
        writer(&fields);
    }
}

payload!(V1TenantAllowedDeactivate);

/// A tenant was set up.
///
/// The payload of `com.qlik.tenant.created`, as [its page](https://qlik.dev/apis/event/tenants/)
/// documents it.
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.tenant.created",
///   "source": "com.qlik/tenants",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "name": "string",
///     "hostnames": [
///       "string"
///     ],
///     "licenseId": "string"
///   }
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TenantCreated {
    /// `id`: ID of the tenant.
    pub id: String,
    /// `name`: What the tenant is called.
    pub name: String,
    /// `hostnames`: Host names by which the tenant is reached.
    pub hostnames: Vec<String>,
    /// `licenseId`: ID of the tenant's license.
    pub license_id: Option<String>,
}

impl Object for TenantCreated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("name", &mut self.name),
            Field::required("hostnames", &mut self.hostnames),
            Field::optional("licenseId", &mut self.license_id),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("hostnames", &self.hostnames),
            Named("licenseId", &self.license_id),
        ];
        writer(&fields);
    }
}

payload!(TenantCreated);

/// A tenant went from active to disabled.
///
/// The payload of `com.qlik.v1.tenant.deactivated`, as [its page](https://qlik.dev/apis/event/tenants/)
/// documents it.
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.v1.tenant.deactivated",
///   "source": "com.qlik/tenants",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "name": "string",
///     "hostnames": [
///       "string"
///     ],
///     "purgeDate": "2026-03-07T23:47:53Z",
///     "statusesDisallowed": [
///       "string"
///     ]
///   }
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1TenantDeactivated {
    /// `id`: ID of the tenant.
    pub id: String,
    /// `name`: What the tenant is called.
    pub name: String,
    /// `hostnames`: Host names by which the tenant is reached.
    pub hostnames: Vec<String>,
    /// `purgeDate`: When data will be purged after deactivation by user or OEM.
    pub purge_date: Option<Timestamp>,
    /// `statusesDisallowed`: Statuses that the tenant may not take.
    pub statuses_disallowed: Option<Vec<String>>,
}

impl Object for V1TenantDeactivated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("name", &mut self.name),
            Field::required("hostnames", &mut self.hostnames),
            Field::optional("purgeDate", &mut self.purge_date),
            Field::optional("statusesDisallowed", &mut self.statuses_disallowed),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("hostnames", &self.hostnames),
            Named("purgeDate", &self.purge_date),
            Named("statusesDisallowed", &self.statuses_disallowed),
        ];
        writer(&fields);
    }
}

payload!(V1TenantDeactivated);

/// A tenant was removed.
///
/// The payload of `com.qlik.tenant.deleted`, as [its page](https://qlik.dev/apis/event/tenants/)
/// documents it.
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.tenant.deleted",
///   "source": "com.qlik/tenants",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "name": "string",
///     "hostnames": [
///       "string"
///     ]
///   }
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TenantDeleted {
    /// `id`: ID of the tenant.
    pub id: String,
    /// `name`: What the tenant is called.
    pub name: String,
    /// `hostnames`: Host names by which the tenant is reached.
    pub hostnames: Vec<String>,
}

impl Object for TenantDeleted {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("name", &mut self.name),
            Field::required("hostnames", &mut self.hostnames),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("hostnames", &self.hostnames),
        ];
        writer(&fields);
    }
}

payload!(TenantDeleted);

/// A tenant may no longer be deactivated.
///
/// The payload of `com.qlik.v1.tenant.disallowed-deactivate`, as [its
/// page](https://qlik.dev/apis/event/tenants/) documents it.
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.v1.tenant.disallowed-deactivate",
///   "source": "com.qlik/tenants",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "name": "string",
///     "hostnames": [
///       "string"
///     ]
///   }
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1TenantDisallowedDeactivate {
    /// `id`: ID of the tenant.
    pub id: String,
    /// `name`: What the tenant is called.
    pub name: Option<String>,
    /// `hostnames`: Host names by which the tenant is reached.
    pub hostnames: Option<Vec<String>>,
}

impl Object for V1TenantDisallowedDeactivate {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::optional("name", &mut self.name),
            Field::optional("hostnames", &mut self.hostnames),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("hostnames", &self.hostnames),
        ];
        writer(&fields);
    }
}

payload!(V1TenantDisallowedDeactivate);

/// A tenant went from disabled to active.
///
/// The payload of `com.qlik.v1.tenant.reactivated`, as [its page](https://qlik.dev/apis/event/tenants/)
/// documents it.
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.v1.tenant.reactivated",
///   "source": "com.qlik/tenants",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "name": "string",
///     "hostnames": [
///       "string"
///     ],
///     "statusesDisallowed": [
///       "string"
///     ]
///   }
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1TenantReactivated {
    /// `id`: ID of the tenant.
    pub id: String,
    /// `name`: What the tenant is called.
    pub name: Option<String>,
    /// `hostnames`: Host names by which the tenant is reached.
    pub hostnames: Option<Vec<String>>,
    /// `statusesDisallowed`: Statuses that the tenant may not take.
    pub statuses_disallowed: Option<Vec<String>>,
}

impl Object for V1TenantReactivated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::optional("name", &mut self.name),
            Field::optional("hostnames", &mut self.hostnames),
            Field::optional("statusesDisallowed", &mut self.statuses_disallowed),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("hostnames", &self.hostnames),
            Named("statusesDisallowed", &self.statuses_disallowed),
        ];
        writer(&fields);
    }
}

payload!(V1TenantReactivated);

/// A tenant was changed.
///
/// The payload of `com.qlik.tenant.updated`, as [its page](https://qlik.dev/apis/event/tenants/)
/// documents it.
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.tenant.updated",
///   "source": "com.qlik/tenants",
///   "specversion": "1.0",
///   "datacontenttype": "string",
///   "userid": "string",
///   "tenantid": "string",
///   "data": {
///     "id": "string",
///     "updates": [
///       {
///         "newValue": "string",
///         "oldValue": "string",
///         "property": "string"
///       }
///     ],
///     "hostnames": [
///       "string"
///     ],
///     "licenseId": "string",
///     "parentTenantId": "string",
///     "capabilityBankId": "string"
///   }
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TenantUpdated {
    /// `id`: ID of the tenant.
    pub id: String,
    /// `updates`: Changes made to the resource.
    pub updates: Vec<PropertyUpdate>,
    /// `hostnames`: Host names by which the tenant is reached.
    pub hostnames: Vec<String>,
    /// `licenseId`: ID of the tenant's license.
    pub license_id: String,
    /// `parentTenantId`: Parent license ID, though named for a tenant.
    pub parent_tenant_id: Option<String>,
    /// `capabilityBankId`: ID of the capability bank that goes with the license.
    pub capability_bank_id: Option<String>,
}

impl Object for TenantUpdated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::required("id", &mut self.id),
            Field::required("updates", &mut self.updates),
            Field::required("hostnames", &mut self.hostnames),
            Field::required("licenseId", &mut self.license_id),
            Field::optional("parentTenantId", &mut self.parent_tenant_id),
            Field::optional("capabilityBankId", &mut self.capability_bank_id),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("updates", &self.updates),
            Named("hostnames", &self.hostnames),
            Named("licenseId", &self.license_id),
            Named("parentTenantId", &self.parent_tenant_id),
            Named("capabilityBankId", &self.capability_bank_id),
        ];
        writer(&fields);
    }
}

payload!(TenantUpdated);
