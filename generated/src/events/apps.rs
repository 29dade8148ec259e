// @generated from spec/events/apps.yaml by cargo xtask regen; do not edit.

//! Apps: 9 events, such as `com.qlik.v1.app.opened`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.app.opened`<br>[`V1AppOpened`] | Someone or something opened an app. |
//! | `com.qlik.v1.app.reload.finished`<br>[`V1AppReloadFinished`] | An app's reload came to its end (v1). |
//! | `com.qlik.app.created`<br>[`AppCreated`] | A new app came into being. |
//! | `com.qlik.app.data.updated`<br>[`AppDataUpdated`] | An app's data changed. |
//! | `com.qlik.app.deleted`<br>[`AppDeleted`] | An app was removed. |
//! | `com.qlik.app.exported`<br>[`AppExported`] | An export was made of an app. |
//! | `com.qlik.app.harddeleted`<br>[`AppHarddeleted`] | An app is gone for good, beyond restoring. |
//! | `com.qlik.app.published`<br>[`AppPublished`] | An app went through publishing. |
//! | `com.qlik.app.softdeleted`<br>[`AppSoftdeleted`] | An app was removed, but restoring it remains possible. |

use serde_json::Value;
use super::types::{AppSize, AppUsage, Update};
use crate::Timestamp;
use crate::object::{Field, Named, Object, object, payload};
use crate::open_enum::{OpenEnum, UnknownValue, open_enum};

/// Someone or something opened an app.
///
/// The payload of `com.qlik.v1.app.opened`, as [its page](https://qlik.dev/apis/event/apps/) documents
/// it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string, optional: App ID. |
/// | `resourceType` | string, optional: Kind of app resource. |
/// | `workloadType` | string, optional: Kind of workload. |
/// | `_resourcetype` | string, optional, **deprecated**: Kind of app resource. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "data": {
///     "id": "00000000-0000-4000-8000-000000000000",
///     "resourceType": "string",
///     "workloadType": "string",
///     "_resourcetype": "string"
///   },
///   "host": "string",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.v1.app.opened",
///   "reason": "string",
///   "source": "com.qlik/engine",
///   "userid": "string",
///   "ownerid": "string",
///   "spaceid": "string",
///   "authtype": "string",
///   "clientid": "string",
///   "tenantid": "string",
///   "sessionid": "string",
///   "authclaims": "string",
///   "specversion": "1.0",
///   "datacontenttype": "application/json",
///   "toplevelresourceid": "string"
/// }
/// ```
#[doc(alias("com.qlik.v1.app.opened", "v1.app.opened", "app.opened"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1AppOpened {
    /// `id`: App ID.
    ///
    /// Stated further: format = `"uuid"`.
    pub id: Option<String>,
    /// `resourceType`: Kind of app resource.
    pub resource_type: Option<String>,
    /// `workloadType`: Kind of workload.
    pub workload_type: Option<String>,
    /// `_resourcetype`: Kind of app resource.
    #[deprecated = "Qlik has deprecated this property"]
    pub resourcetype: Option<String>,
}

impl Object for V1AppOpened {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::optional("id", &mut self.id),
            Field::optional("resourceType", &mut self.resource_type),
            Field::optional("workloadType", &mut self.workload_type),
            Field::optional("_resourcetype", &mut self.resourcetype),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("resourceType", &self.resource_type),
            Named("workloadType", &self.workload_type),
            Named("_resourcetype", &self.resourcetype),
        ];
        writer(&fields);
    }
}

payload!(V1AppOpened);

/// An app's reload came to its end (v1).
///
/// The payload of `com.qlik.v1.app.reload.finished`, as [its page](https://qlik.dev/apis/event/apps/)
/// documents it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `name` | string, optional: Name of the app. |
/// | `size` | [object](V1AppReloadFinishedSize), optional |
/// | `size.memory` | integer, optional: Bytes that the data model takes in memory. |
/// | `usage` | [enum](crate::types::AppUsage), optional |
/// | `errors` | array of any, optional, **deprecated**: Errors of the reload, five at most. |
/// | `status` | string, optional: How the reload went: error or ok. |
/// | `endTime` | [date-time](crate::Timestamp), optional: When the reload ended. |
/// | `duration` | integer, optional: Milliseconds that the reload took. |
/// | `reloadId` | string, optional: Reload ID. |
/// | `rowLimit` | integer, optional: Most rows read per data source, where 0 or more. |
/// | `warnings` | array of any, optional, **deprecated**: Warnings of the reload, five at most. |
/// | `statements` | array of any, optional, **deprecated**: Always empty; reload metadata comes from the Apps API. |
/// | `isSkipStore` | boolean, optional: True if store statements may not run. |
/// | `isSessionApp` | boolean, optional: Whether it is a session app. |
/// | `isPartialReload` | boolean, optional: True for a partial reload. |
/// | `peakMemoryBytes` | integer, optional: Peak memory in bytes while the app reloaded. |
/// | `isDirectQueryMode` | boolean, optional: True for a Direct Query app. |
/// | `endedWithMemoryConstraint` | boolean, optional: True if the reload ran into its memory limits. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "data": {
///     "name": "string",
///     "size": {
///       "memory": 42
///     },
///     "usage": "ANALYTICS",
///     "errors": [],
///     "status": "string",
///     "endTime": "2026-03-07T23:47:53Z",
///     "duration": 42,
///     "reloadId": "00000000-0000-4000-8000-000000000000",
///     "rowLimit": -1,
///     "warnings": [],
///     "statements": [],
///     "isSkipStore": true,
///     "isSessionApp": true,
///     "isPartialReload": true,
///     "peakMemoryBytes": 42,
///     "isDirectQueryMode": true,
///     "endedWithMemoryConstraint": true
///   },
///   "host": "string",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.v1.app.reload.finished",
///   "reason": "string",
///   "source": "com.qlik/engine",
///   "userid": "string",
///   "ownerid": "string",
///   "spaceid": "string",
///   "authtype": "string",
///   "clientid": "string",
///   "tenantid": "string",
///   "sessionid": "string",
///   "authclaims": "string",
///   "specversion": "1.0",
///   "datacontenttype": "application/json",
///   "toplevelresourceid": "string"
/// }
/// ```
#[doc(
    alias(
        "com.qlik.v1.app.reload.finished",
        "v1.app.reload.finished",
        "app.reload.finished",
        "reload.finished"
    )
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1AppReloadFinished {
    /// `name`: Name of the app.
    pub name: Option<String>,
    /// `size`
    pub size: Option<V1AppReloadFinishedSize>,
    /// `usage`
    pub usage: Option<AppUsage>,
    /// `errors`: Errors of the reload, five at most.
    #[deprecated = "Qlik has deprecated this property"]
    pub errors: Option<Vec<Value>>,
    /// `status`: How the reload went: error or ok.
    pub status: Option<String>,
    /// `endTime`: When the reload ended.
    pub end_time: Option<Timestamp>,
    /// `duration`: Milliseconds that the reload took.
    ///
    /// Stated further: format = `"int64"`.
    pub duration: Option<i64>,
    /// `reloadId`: Reload ID.
    ///
    /// Stated further: format = `"uuid"`.
    pub reload_id: Option<String>,
    /// `rowLimit`: Most rows read per data source, where 0 or more.
    ///
    /// Stated further: default = `-1`, format = `"int64"`.
    pub row_limit: Option<i64>,
    /// `warnings`: Warnings of the reload, five at most.
    #[deprecated = "Qlik has deprecated this property"]
    pub warnings: Option<Vec<Value>>,
    /// `statements`: Always empty; reload metadata comes from the Apps API.
    #[deprecated = "Qlik has deprecated this property"]
    pub statements: Option<Vec<Value>>,
    /// `isSkipStore`: True if store statements may not run.
    pub is_skip_store: Option<bool>,
    /// `isSessionApp`: Whether it is a session app.
    pub is_session_app: Option<bool>,
    /// `isPartialReload`: True for a partial reload.
    pub is_partial_reload: Option<bool>,
    /// `peakMemoryBytes`: Peak memory in bytes while the app reloaded.
    ///
    /// Stated further: format = `"int64"`.
    pub peak_memory_bytes: Option<i64>,
    /// `isDirectQueryMode`: True for a Direct Query app.
    pub is_direct_query_mode: Option<bool>,
    /// `endedWithMemoryConstraint`: True if the reload ran into its memory limits.
    pub ended_with_memory_constraint: Option<bool>,
}

impl Object for V1AppReloadFinished {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::optional("name", &mut self.name),
            Field::optional("size", &mut self.size),
            Field::optional("usage", &mut self.usage),
            Field::optional("errors", &mut self.errors),
            Field::optional("status", &mut self.status),
            Field::optional("endTime", &mut self.end_time),
            Field::optional("duration", &mut self.duration),
            Field::optional("reloadId", &mut self.reload_id),
            Field::optional("rowLimit", &mut self.row_limit),
            Field::optional("warnings", &mut self.warnings),
            Field::optional("statements", &mut self.statements),
            Field::optional("isSkipStore", &mut self.is_skip_store),
            Field::optional("isSessionApp", &mut self.is_session_app),
            Field::optional("isPartialReload", &mut self.is_partial_reload),
            Field::optional("peakMemoryBytes", &mut self.peak_memory_bytes),
            Field::optional("isDirectQueryMode", &mut self.is_direct_query_mode),
            Field::optional(
                "endedWithMemoryConstraint",
                &mut self.ended_with_memory_constraint,
            ),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("name", &self.name),
            Named("size", &self.size),
            Named("usage", &self.usage),
            Named("errors", &self.errors),
            Named("status", &self.status),
            Named("endTime", &self.end_time),
            Named("duration", &self.duration),
            Named("reloadId", &self.reload_id),
            Named("rowLimit", &self.row_limit),
            Named("warnings", &self.warnings),
            Named("statements", &self.statements),
            Named("isSkipStore", &self.is_skip_store),
            Named("isSessionApp", &self.is_session_app),
            Named("isPartialReload", &self.is_partial_reload),
            Named("peakMemoryBytes", &self.peak_memory_bytes),
            Named("isDirectQueryMode", &self.is_direct_query_mode),
            Named("endedWithMemoryConstraint", &self.ended_with_memory_constraint),
        ];
        writer(&fields);
    }
}

payload!(V1AppReloadFinished);

/// The value of `data.size`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1AppReloadFinishedSize {
    /// `memory`: Bytes that the data model takes in memory.
    ///
    /// Stated further: format = `"int64"`.
    pub memory: Option<i64>,
}

impl Object for V1AppReloadFinishedSize {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [Field::optional("memory", &mut self.memory)];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [Named("memory", &self.memory)];
        writer(&fields);
    }
}

object!(V1AppReloadFinishedSize);

/// A new app came into being.
///
/// The payload of `com.qlik.app.created`, as [its page](https://qlik.dev/apis/event/apps/) documents
/// it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string, optional: App ID. |
/// | `name` | string, optional: Name of the app. |
/// | `size` | [object](crate::types::AppSize), optional |
/// | `size.file` | integer, optional: Bytes that the data model takes on file. |
/// | `size.memory` | integer, optional: Bytes that the data model takes in memory. |
/// | `owner` | string, optional, **deprecated**: Who owns the app. |
/// | `usage` | [enum](crate::types::AppUsage), optional |
/// | `custom` | any, optional: Free-form JSON that the client supplies. |
/// | `ownerId` | string, optional: ID of the app's owner. |
/// | `spaceId` | string, optional: ID of the app's space. |
/// | `published` | boolean, optional: True if the app was distributed. |
/// | `thumbnail` | string, optional: Thumbnail of the app. |
/// | `createdDate` | [date-time](crate::Timestamp), optional: When the app was made. |
/// | `description` | string, optional: What the app is about. |
/// | `originAppId` | string, optional: ID of the app it stems from. |
/// | `publishTime` | [date-time](crate::Timestamp), optional: When the app was published. |
/// | `dynamicColor` | string, optional: The app's dynamic color. |
/// | `modifiedDate` | [date-time](crate::Timestamp), optional: When the app last changed. |
/// | `resourceType` | string, optional: Kind of app resource. |
/// | `_resourcetype` | string, optional, **deprecated**: Kind of app resource. |
/// | `lastReloadTime` | [date-time](crate::Timestamp), optional: When a reload last succeeded. |
/// | `createdByAction` | [enum](AppCreatedCreatedByAction), optional |
/// | `hasSectionAccess` | boolean, optional: True if the app uses section access. |
/// | `isDirectQueryMode` | boolean, optional: True for a Direct Query app. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "data": {
///     "id": "00000000-0000-4000-8000-000000000000",
///     "name": "string",
///     "size": {
///       "file": 42,
///       "memory": 42
///     },
///     "owner": "string",
///     "usage": "ANALYTICS",
///     "custom": {},
///     "ownerId": "string",
///     "spaceId": "00000000-0000-4000-8000-000000000000",
///     "published": true,
///     "thumbnail": "string",
///     "createdDate": "2026-03-07T23:47:53Z",
///     "description": "string",
///     "originAppId": "00000000-0000-4000-8000-000000000000",
///     "publishTime": "2026-03-07T23:47:53Z",
///     "dynamicColor": "string",
///     "modifiedDate": "2026-03-07T23:47:53Z",
///     "resourceType": "string",
///     "_resourcetype": "string",
///     "lastReloadTime": "2026-03-07T23:47:53Z",
///     "createdByAction": "create",
///     "hasSectionAccess": true,
///     "isDirectQueryMode": true
///   },
///   "host": "string",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.app.created",
///   "reason": "string",
///   "source": "com.qlik/engine",
///   "userid": "string",
///   "ownerid": "string",
///   "spaceid": "string",
///   "authtype": "string",
///   "clientid": "string",
///   "tenantid": "string",
///   "sessionid": "string",
///   "authclaims": "string",
///   "specversion": "1.0",
///   "datacontenttype": "application/json",
///   "toplevelresourceid": "string"
/// }
/// ```
#[doc(alias("com.qlik.app.created", "app.created"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppCreated {
    /// `id`: App ID.
    ///
    /// Stated further: format = `"uuid"`.
    pub id: Option<String>,
    /// `name`: Name of the app.
    pub name: Option<String>,
    /// `size`
    pub size: Option<AppSize>,
    /// `owner`: Who owns the app.
    #[deprecated = "Qlik has deprecated this property"]
    pub owner: Option<String>,
    /// `usage`
    pub usage: Option<AppUsage>,
    /// `custom`: Free-form JSON that the client supplies.
    pub custom: Option<Value>,
    /// `ownerId`: ID of the app's owner.
    pub owner_id: Option<String>,
    /// `spaceId`: ID of the app's space.
    ///
    /// Stated further: format = `"uuid"`.
    pub space_id: Option<String>,
    /// `published`: True if the app was distributed.
    pub published: Option<bool>,
    /// `thumbnail`: Thumbnail of the app.
    pub thumbnail: Option<String>,
    /// `createdDate`: When the app was made.
    pub created_date: Option<Timestamp>,
    /// `description`: What the app is about.
    pub description: Option<String>,
    /// `originAppId`: ID of the app it stems from.
    ///
    /// Stated further: format = `"uuid"`.
    pub origin_app_id: Option<String>,
    /// `publishTime`: When the app was published.
    pub publish_time: Option<Timestamp>,
    /// `dynamicColor`: The app's dynamic color.
    pub dynamic_color: Option<String>,
    /// `modifiedDate`: When the app last changed.
    pub modified_date: Option<Timestamp>,
    /// `resourceType`: Kind of app resource.
    pub resource_type: Option<String>,
    /// `_resourcetype`: Kind of app resource.
    #[deprecated = "Qlik has deprecated this property"]
    pub resourcetype: Option<String>,
    /// `lastReloadTime`: When a reload last succeeded.
    pub last_reload_time: Option<Timestamp>,
    /// `createdByAction`
    pub created_by_action: Option<AppCreatedCreatedByAction>,
    /// `hasSectionAccess`: True if the app uses section access.
    pub has_section_access: Option<bool>,
    /// `isDirectQueryMode`: True for a Direct Query app.
    pub is_direct_query_mode: Option<bool>,
}

impl Object for AppCreated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::optional("id", &mut self.id),
            Field::optional("name", &mut self.name),
            Field::optional("size", &mut self.size),
            Field::optional("owner", &mut self.owner),
            Field::optional("usage", &mut self.usage),
            Field::optional("custom", &mut self.custom),
            Field::optional("ownerId", &mut self.owner_id),
            Field::optional("spaceId", &mut self.space_id),
            Field::optional("published", &mut self.published),
            Field::optional("thumbnail", &mut self.thumbnail),
            Field::optional("createdDate", &mut self.created_date),
            Field::optional("description", &mut self.description),
            Field::optional("originAppId", &mut self.origin_app_id),
            Field::optional("publishTime", &mut self.publish_time),
            Field::optional("dynamicColor", &mut self.dynamic_color),
            Field::optional("modifiedDate", &mut self.modified_date),
            Field::optional("resourceType", &mut self.resource_type),
            Field::optional("_resourcetype", &mut self.resourcetype),
            Field::optional("lastReloadTime", &mut self.last_reload_time),
            Field::optional("createdByAction", &mut self.created_by_action),
            Field::optional("hasSectionAccess", &mut self.has_section_access),
            Field::optional("isDirectQueryMode", &mut self.is_direct_query_mode),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("size", &self.size),
            Named("owner", &self.owner),
            Named("usage", &self.usage),
            Named("custom", &self.custom),
            Named("ownerId", &self.owner_id),
            Named("spaceId", &self.space_id),
            Named("published", &self.published),
            Named("thumbnail", &self.thumbnail),
            Named("createdDate", &self.created_date),
            Named("description", &self.description),
            Named("originAppId", &self.origin_app_id),
            Named("publishTime", &self.publish_time),
            Named("dynamicColor", &self.dynamic_color),
            Named("modifiedDate", &self.modified_date),
            Named("resourceType", &self.resource_type),
            Named("_resourcetype", &self.resourcetype),
            Named("lastReloadTime", &self.last_reload_time),
            Named("createdByAction", &self.created_by_action),
            Named("hasSectionAccess", &self.has_section_access),
            Named("isDirectQueryMode", &self.is_direct_query_mode),
        ];
        writer(&fields);
    }
}

payload!(AppCreated);

/// The values of `data.createdByAction` in `com.qlik.app.created`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppCreatedCreatedByAction {
    /// `create`
    Create,
    /// `copy`
    Copy,
    /// `publish`
    Publish,
    /// `import`
    Import,
    /// `restore`
    Restore,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for AppCreatedCreatedByAction {
    const KNOWN: &'static [Self] = &[
        Self::Create,
        Self::Copy,
        Self::Publish,
        Self::Import,
        Self::Restore,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Create => "create",
            Self::Copy => "copy",
            Self::Publish => "publish",
            Self::Import => "import",
            Self::Restore => "restore",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(AppCreatedCreatedByAction);

/// An app's data changed.
///
/// The payload of `com.qlik.app.data.updated`, as [its page](https://qlik.dev/apis/event/apps/)
/// documents it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string, optional: App ID. |
/// | `name` | string, optional: Name of the app. |
/// | `size` | [object](crate::types::AppSize), optional |
/// | `size.file` | integer, optional: Bytes that the data model takes on file. |
/// | `size.memory` | integer, optional: Bytes that the data model takes in memory. |
/// | `spaceId` | string, optional: ID of the app's space. |
/// | `_updates` | array of [object](crate::types::Update), optional |
/// | `_updates[].path` | string, optional: Where the changed value stands. |
/// | `_updates[].newValue` | string, optional: The value afterwards. |
/// | `_updates[].oldValue` | string, optional: The value beforehand. |
/// | `resourceType` | string, optional: Kind of app resource. |
/// | `_resourcetype` | string, optional, **deprecated**: Kind of app resource. |
/// | `lastReloadTime` | [date-time](crate::Timestamp), optional: When a reload last succeeded. |
/// | `lineageChanged` | boolean, optional: True if new lineage was stored. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "data": {
///     "id": "00000000-0000-4000-8000-000000000000",
///     "name": "string",
///     "size": {
///       "file": 42,
///       "memory": 42
///     },
///     "spaceId": "00000000-0000-4000-8000-000000000000",
///     "_updates": [
///       {
///         "path": "string",
///         "newValue": "string",
///         "oldValue": "string"
///       }
///     ],
///     "resourceType": "string",
///     "_resourcetype": "string",
///     "lastReloadTime": "2026-03-07T23:47:53Z",
///     "lineageChanged": true
///   },
///   "host": "string",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.app.data.updated",
///   "reason": "string",
///   "source": "com.qlik/engine",
///   "userid": "string",
///   "ownerid": "string",
///   "spaceid": "string",
///   "authtype": "string",
///   "clientid": "string",
///   "tenantid": "string",
///   "sessionid": "string",
///   "authclaims": "string",
///   "specversion": "1.0",
///   "datacontenttype": "application/json",
///   "toplevelresourceid": "string"
/// }
/// ```
#[doc(alias("com.qlik.app.data.updated", "app.data.updated", "data.updated"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppDataUpdated {
    /// `id`: App ID.
    ///
    /// Stated further: format = `"uuid"`.
    pub id: Option<String>,
    /// `name`: Name of the app.
    pub name: Option<String>,
    /// `size`
    pub size: Option<AppSize>,
    /// `spaceId`: ID of the app's space.
    ///
    /// Stated further: format = `"uuid"`.
    pub space_id: Option<String>,
    /// `_updates`
    pub updates: Option<Vec<Update>>,
    /// `resourceType`: Kind of app resource.
    pub resource_type: Option<String>,
    /// `_resourcetype`: Kind of app resource.
    #[deprecated = "Qlik has deprecated this property"]
    pub resourcetype: Option<String>,
    /// `lastReloadTime`: When a reload last succeeded.
    pub last_reload_time: Option<Timestamp>,
    /// `lineageChanged`: True if new lineage was stored.
    pub lineage_changed: Option<bool>,
}

impl Object for AppDataUpdated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::optional("id", &mut self.id),
            Field::optional("name", &mut self.name),
            Field::optional("size", &mut self.size),
            Field::optional("spaceId", &mut self.space_id),
            Field::optional("_updates", &mut self.updates),
            Field::optional("resourceType", &mut self.resource_type),
            Field::optional("_resourcetype", &mut self.resourcetype),
            Field::optional("lastReloadTime", &mut self.last_reload_time),
            Field::optional("lineageChanged", &mut self.lineage_changed),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("size", &self.size),
            Named("spaceId", &self.space_id),
            Named("_updates", &self.updates),
            Named("resourceType", &self.resource_type),
            Named("_resourcetype", &self.resourcetype),
            Named("lastReloadTime", &self.last_reload_time),
            Named("lineageChanged", &self.lineage_changed),
        ];
        writer(&fields);
    }
}

payload!(AppDataUpdated);

/// An app was removed.
///
/// The payload of `com.qlik.app.deleted`, as [its page](https://qlik.dev/apis/event/apps/) documents
/// it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string, optional: App ID. |
/// | `name` | string, optional: Name of the app. |
/// | `usage` | [enum](crate::types::AppUsage), optional |
/// | `spaceId` | string, optional: ID of the app's space. |
/// | `deleteType` | [enum](AppDeletedDeleteType), optional |
/// | `resourceType` | string, optional: Kind of app resource. |
/// | `_resourcetype` | string, optional, **deprecated**: Kind of app resource. |
/// | `isDirectQueryMode` | boolean, optional: True for a Direct Query app. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "data": {
///     "id": "00000000-0000-4000-8000-000000000000",
///     "name": "string",
///     "usage": "ANALYTICS",
///     "spaceId": "00000000-0000-4000-8000-000000000000",
///     "deleteType": "SOFT",
///     "resourceType": "string",
///     "_resourcetype": "string",
///     "isDirectQueryMode": true
///   },
///   "host": "string",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.app.deleted",
///   "reason": "string",
///   "source": "com.qlik/engine",
///   "userid": "string",
///   "ownerid": "string",
///   "spaceid": "string",
///   "authtype": "string",
///   "clientid": "string",
///   "tenantid": "string",
///   "sessionid": "string",
///   "authclaims": "string",
///   "specversion": "1.0",
///   "datacontenttype": "application/json",
///   "toplevelresourceid": "string"
/// }
/// ```
#[doc(alias("com.qlik.app.deleted", "app.deleted"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppDeleted {
    /// `id`: App ID.
    ///
    /// Stated further: format = `"uuid"`.
    pub id: Option<String>,
    /// `name`: Name of the app.
    pub name: Option<String>,
    /// `usage`
    pub usage: Option<AppUsage>,
    /// `spaceId`: ID of the app's space.
    ///
    /// Stated further: format = `"uuid"`.
    pub space_id: Option<String>,
    /// `deleteType`
    pub delete_type: Option<AppDeletedDeleteType>,
    /// `resourceType`: Kind of app resource.
    pub resource_type: Option<String>,
    /// `_resourcetype`: Kind of app resource.
    #[deprecated = "Qlik has deprecated this property"]
    pub resourcetype: Option<String>,
    /// `isDirectQueryMode`: True for a Direct Query app.
    pub is_direct_query_mode: Option<bool>,
}

impl Object for AppDeleted {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::optional("id", &mut self.id),
            Field::optional("name", &mut self.name),
            Field::optional("usage", &mut self.usage),
            Field::optional("spaceId", &mut self.space_id),
            Field::optional("deleteType", &mut self.delete_type),
            Field::optional("resourceType", &mut self.resource_type),
            Field::optional("_resourcetype", &mut self.resourcetype),
            Field::optional("isDirectQueryMode", &mut self.is_direct_query_mode),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("usage", &self.usage),
            Named("spaceId", &self.space_id),
            Named("deleteType", &self.delete_type),
            Named("resourceType", &self.resource_type),
            Named("_resourcetype", &self.resourcetype),
            Named("isDirectQueryMode", &self.is_direct_query_mode),
        ];
        writer(&fields);
    }
}

payload!(AppDeleted);

/// The values of `data.deleteType` in `com.qlik.app.deleted`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppDeletedDeleteType {
    /// `SOFT`
    Soft,
    /// `HARD`
    Hard,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for AppDeletedDeleteType {
    const KNOWN: &'static [Self] = &[Self::Soft, Self::Hard];

    fn as_str(&self) -> &str {
        match self {
            Self::Soft => "SOFT",
            Self::Hard => "HARD",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(AppDeletedDeleteType);

/// An export was made of an app.
///
/// The payload of `com.qlik.app.exported`, as [its page](https://qlik.dev/apis/event/apps/) documents
/// it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string, optional: App ID. |
/// | `name` | string, optional: Name of the app. |
/// | `owner` | string, optional, **deprecated**: Who owns the app. |
/// | `usage` | [enum](crate::types::AppUsage), optional |
/// | `custom` | any, optional: Free-form JSON that the client supplies. |
/// | `ownerId` | string, optional: Who owns the app. |
/// | `spaceId` | string, optional: Space ID. |
/// | `dataReduced` | boolean, optional: True if data was cut to make the file smaller. |
/// | `dataExported` | boolean, optional: True if the data went along. |
/// | `exportedDate` | [date-time](crate::Timestamp), optional: When the app was exported. |
/// | `resourceType` | string, optional: Kind of app resource. |
/// | `_resourcetype` | string, optional, **deprecated**: Kind of app resource. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "data": {
///     "id": "00000000-0000-4000-8000-000000000000",
///     "name": "string",
///     "owner": "string",
///     "usage": "ANALYTICS",
///     "custom": {},
///     "ownerId": "string",
///     "spaceId": "00000000-0000-4000-8000-000000000000",
///     "dataReduced": true,
///     "dataExported": true,
///     "exportedDate": "2026-03-07T23:47:53Z",
///     "resourceType": "string",
///     "_resourcetype": "string"
///   },
///   "host": "string",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.app.exported",
///   "reason": "string",
///   "source": "com.qlik/engine",
///   "userid": "string",
///   "ownerid": "string",
///   "spaceid": "string",
///   "authtype": "string",
///   "clientid": "string",
///   "tenantid": "string",
///   "sessionid": "string",
///   "authclaims": "string",
///   "specversion": "1.0",
///   "datacontenttype": "application/json",
///   "toplevelresourceid": "string"
/// }
/// ```
#[doc(alias("com.qlik.app.exported", "app.exported"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppExported {
    /// `id`: App ID.
    ///
    /// Stated further: format = `"uuid"`.
    pub id: Option<String>,
    /// `name`: Name of the app.
    pub name: Option<String>,
    /// `owner`: Who owns the app.
    #[deprecated = "Qlik has deprecated this property"]
    pub owner: Option<String>,
    /// `usage`
    pub usage: Option<AppUsage>,
    /// `custom`: Free-form JSON that the client supplies.
    pub custom: Option<Value>,
    /// `ownerId`: Who owns the app.
    pub owner_id: Option<String>,
    /// `spaceId`: Space ID.
    ///
    /// Stated further: format = `"uuid"`.
    pub space_id: Option<String>,
    /// `dataReduced`: True if data was cut to make the file smaller.
    pub data_reduced: Option<bool>,
    /// `dataExported`: True if the data went along.
    pub data_exported: Option<bool>,
    /// `exportedDate`: When the app was exported.
    pub exported_date: Option<Timestamp>,
    /// `resourceType`: Kind of app resource.
    pub resource_type: Option<String>,
    /// `_resourcetype`: Kind of app resource.
    #[deprecated = "Qlik has deprecated this property"]
    pub resourcetype: Option<String>,
}

impl Object for AppExported {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::optional("id", &mut self.id),
            Field::optional("name", &mut self.name),
            Field::optional("owner", &mut self.owner),
            Field::optional("usage", &mut self.usage),
            Field::optional("custom", &mut self.custom),
            Field::optional("ownerId", &mut self.owner_id),
            Field::optional("spaceId", &mut self.space_id),
            Field::optional("dataReduced", &mut self.data_reduced),
            Field::optional("dataExported", &mut self.data_exported),
            Field::optional("exportedDate", &mut self.exported_date),
            Field::optional("resourceType", &mut self.resource_type),
            Field::optional("_resourcetype", &mut self.resourcetype),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("owner", &self.owner),
            Named("usage", &self.usage),
            Named("custom", &self.custom),
            Named("ownerId", &self.owner_id),
            Named("spaceId", &self.space_id),
            Named("dataReduced", &self.data_reduced),
            Named("dataExported", &self.data_exported),
            Named("exportedDate", &self.exported_date),
            Named("resourceType", &self.resource_type),
            Named("_resourcetype", &self.resourcetype),
        ];
        writer(&fields);
    }
}

payload!(AppExported);

/// An app is gone for good, beyond restoring.
///
/// The payload of `com.qlik.app.harddeleted`, as [its page](https://qlik.dev/apis/event/apps/)
/// documents it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string, optional: App ID. |
/// | `name` | string, optional: Name of the app. |
/// | `usage` | [enum](crate::types::AppUsage), optional |
/// | `spaceId` | string, optional: ID of the app's space. |
/// | `resourceType` | string, optional: Kind of app resource. |
/// | `isDirectQueryMode` | boolean, optional: True for a Direct Query app. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "data": {
///     "id": "00000000-0000-4000-8000-000000000000",
///     "name": "string",
///     "usage": "ANALYTICS",
///     "spaceId": "00000000-0000-4000-8000-000000000000",
///     "resourceType": "string",
///     "isDirectQueryMode": true
///   },
///   "host": "string",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.app.harddeleted",
///   "reason": "string",
///   "source": "com.qlik/engine",
///   "userid": "string",
///   "ownerid": "string",
///   "spaceid": "string",
///   "authtype": "string",
///   "clientid": "string",
///   "tenantid": "string",
///   "sessionid": "string",
///   "authclaims": "string",
///   "specversion": "1.0",
///   "datacontenttype": "application/json",
///   "toplevelresourceid": "string"
/// }
/// ```
#[doc(alias("com.qlik.app.harddeleted", "app.harddeleted"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppHarddeleted {
    /// `id`: App ID.
    ///
    /// Stated further: format = `"uuid"`.
    pub id: Option<String>,
    /// `name`: Name of the app.
    pub name: Option<String>,
    /// `usage`
    pub usage: Option<AppUsage>,
    /// `spaceId`: ID of the app's space.
    ///
    /// Stated further: format = `"uuid"`.
    pub space_id: Option<String>,
    /// `resourceType`: Kind of app resource.
    pub resource_type: Option<String>,
    /// `isDirectQueryMode`: True for a Direct Query app.
    pub is_direct_query_mode: Option<bool>,
}

impl Object for AppHarddeleted {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::optional("id", &mut self.id),
            Field::optional("name", &mut self.name),
            Field::optional("usage", &mut self.usage),
            Field::optional("spaceId", &mut self.space_id),
            Field::optional("resourceType", &mut self.resource_type),
            Field::optional("isDirectQueryMode", &mut self.is_direct_query_mode),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("usage", &self.usage),
            Named("spaceId", &self.space_id),
            Named("resourceType", &self.resource_type),
            Named("isDirectQueryMode", &self.is_direct_query_mode),
        ];
        writer(&fields);
    }
}

payload!(AppHarddeleted);

/// An app went through publishing.
///
/// The payload of `com.qlik.app.published`, as [its page](https://qlik.dev/apis/event/apps/) documents
/// it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string, optional: App ID. |
/// | `name` | string, optional: Name of the app. |
/// | `owner` | string, optional, **deprecated**: Who owns the app. |
/// | `usage` | [enum](crate::types::AppUsage), optional |
/// | `custom` | any, optional: Free-form JSON that the client supplies. |
/// | `spaceId` | string, optional: Space ID. |
/// | `originAppId` | string, optional: ID of the app it stems from. |
/// | `resourceType` | string, optional: Kind of app resource. |
/// | `_resourcetype` | string, optional, **deprecated**: Kind of app resource. |
/// | `dataPublished` | boolean, optional: True if the data was published too. |
/// | `originSpaceId` | string, optional: ID of the space it stems from. |
/// | `publishedDate` | [date-time](crate::Timestamp), optional: When the app was published. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "data": {
///     "id": "00000000-0000-4000-8000-000000000000",
///     "name": "string",
///     "owner": "string",
///     "usage": "ANALYTICS",
///     "custom": {},
///     "spaceId": "00000000-0000-4000-8000-000000000000",
///     "originAppId": "00000000-0000-4000-8000-000000000000",
///     "resourceType": "string",
///     "_resourcetype": "string",
///     "dataPublished": true,
///     "originSpaceId": "00000000-0000-4000-8000-000000000000",
///     "publishedDate": "2026-03-07T23:47:53Z"
///   },
///   "host": "string",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.app.published",
///   "reason": "string",
///   "source": "com.qlik/engine",
///   "userid": "string",
///   "ownerid": "string",
///   "spaceid": "string",
///   "authtype": "string",
///   "clientid": "string",
///   "tenantid": "string",
///   "sessionid": "string",
///   "authclaims": "string",
///   "specversion": "1.0",
///   "datacontenttype": "application/json",
///   "toplevelresourceid": "string"
/// }
/// ```
#[doc(alias("com.qlik.app.published", "app.published"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppPublished {
    /// `id`: App ID.
    ///
    /// Stated further: format = `"uuid"`.
    pub id: Option<String>,
    /// `name`: Name of the app.
    pub name: Option<String>,
    /// `owner`: Who owns the app.
    #[deprecated = "Qlik has deprecated this property"]
    pub owner: Option<String>,
    /// `usage`
    pub usage: Option<AppUsage>,
    /// `custom`: Free-form JSON that the client supplies.
    pub custom: Option<Value>,
    /// `spaceId`: Space ID.
    ///
    /// Stated further: format = `"uuid"`.
    pub space_id: Option<String>,
    /// `originAppId`: ID of the app it stems from.
    ///
    /// Stated further: format = `"uuid"`.
    pub origin_app_id: Option<String>,
    /// `resourceType`: Kind of app resource.
    pub resource_type: Option<String>,
    /// `_resourcetype`: Kind of app resource.
    #[deprecated = "Qlik has deprecated this property"]
    pub resourcetype: Option<String>,
    /// `dataPublished`: True if the data was published too.
    pub data_published: Option<bool>,
    /// `originSpaceId`: ID of the space it stems from.
    ///
    /// Stated further: format = `"uuid"`.
    pub origin_space_id: Option<String>,
    /// `publishedDate`: When the app was published.
    pub published_date: Option<Timestamp>,
}

impl Object for AppPublished {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::optional("id", &mut self.id),
            Field::optional("name", &mut self.name),
            Field::optional("owner", &mut self.owner),
            Field::optional("usage", &mut self.usage),
            Field::optional("custom", &mut self.custom),
            Field::optional("spaceId", &mut self.space_id),
            Field::optional("originAppId", &mut self.origin_app_id),
            Field::optional("resourceType", &mut self.resource_type),
            Field::optional("_resourcetype", &mut self.resourcetype),
            Field::optional("dataPublished", &mut self.data_published),
            Field::optional("originSpaceId", &mut self.origin_space_id),
            Field::optional("publishedDate", &mut self.published_date),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("owner", &self.owner),
            Named("usage", &self.usage),
            Named("custom", &self.custom),
            Named("spaceId", &self.space_id),
            Named("originAppId", &self.origin_app_id),
            Named("resourceType", &self.resource_type),
            Named("_resourcetype", &self.resourcetype),
            Named("dataPublished", &self.data_published),
            Named("originSpaceId", &self.origin_space_id),
            Named("publishedDate", &self.published_date),
        ];
        writer(&fields);
    }
}

payload!(AppPublished);

/// An app was removed, but restoring it remains possible.
///
/// The payload of `com.qlik.app.softdeleted`, as [its page](https://qlik.dev/apis/event/apps/)
/// documents it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string, optional: App ID. |
/// | `name` | string, optional: Name of the app. |
/// | `usage` | [enum](crate::types::AppUsage), optional |
/// | `purgeAt` | string, optional: First date from which a permanent purge may happen. |
/// | `spaceId` | string, optional: ID of the app's space. |
/// | `resourceType` | string, optional: Kind of app resource. |
/// | `isDirectQueryMode` | boolean, optional: True for a Direct Query app. |
///
/// # Example
///
/// ```json
/// {
///   "id": "A234-1234-1234",
///   "data": {
///     "id": "00000000-0000-4000-8000-000000000000",
///     "name": "string",
///     "usage": "ANALYTICS",
///     "purgeAt": "string",
///     "spaceId": "00000000-0000-4000-8000-000000000000",
///     "resourceType": "string",
///     "isDirectQueryMode": true
///   },
///   "host": "string",
///   "time": "2026-03-07T23:47:53Z",
///   "type": "com.qlik.app.softdeleted",
///   "reason": "string",
///   "source": "com.qlik/engine",
///   "userid": "string",
///   "ownerid": "string",
///   "spaceid": "string",
///   "authtype": "string",
///   "clientid": "string",
///   "tenantid": "string",
///   "sessionid": "string",
///   "authclaims": "string",
///   "specversion": "1.0",
///   "datacontenttype": "application/json",
///   "toplevelresourceid": "string"
/// }
/// ```
#[doc(alias("com.qlik.app.softdeleted", "app.softdeleted"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppSoftdeleted {
    /// `id`: App ID.
    ///
    /// Stated further: format = `"uuid"`.
    pub id: Option<String>,
    /// `name`: Name of the app.
    pub name: Option<String>,
    /// `usage`
    pub usage: Option<AppUsage>,
    /// `purgeAt`: First date from which a permanent purge may happen.
    pub purge_at: Option<String>,
    /// `spaceId`: ID of the app's space.
    ///
    /// Stated further: format = `"uuid"`.
    pub space_id: Option<String>,
    /// `resourceType`: Kind of app resource.
    pub resource_type: Option<String>,
    /// `isDirectQueryMode`: True for a Direct Query app.
    pub is_direct_query_mode: Option<bool>,
}

impl Object for AppSoftdeleted {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [Field<'_>])) {
        let mut fields = [
            Field::optional("id", &mut self.id),
            Field::optional("name", &mut self.name),
            Field::optional("usage", &mut self.usage),
            Field::optional("purgeAt", &mut self.purge_at),
            Field::optional("spaceId", &mut self.space_id),
            Field::optional("resourceType", &mut self.resource_type),
            Field::optional("isDirectQueryMode", &mut self.is_direct_query_mode),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[Named<'_>])) {
        let fields = [
            Named("id", &self.id),
            Named("name", &self.name),
            Named("usage", &self.usage),
            Named("purgeAt", &self.purge_at),
            Named("spaceId", &self.space_id),
            Named("resourceType", &self.resource_type),
            Named("isDirectQueryMode", &self.is_direct_query_mode),
        ];
        writer(&fields);
    }
}

payload!(AppSoftdeleted);
