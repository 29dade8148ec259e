// @generated from spec/events/apps.yaml by cargo xtask regen; do not edit.

//! Apps: 9 events, such as `com.qlik.v1.app.opened`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.app.opened`<br>[`V1AppOpened`] | An app was opened. |
//! | `com.qlik.v1.app.reload.finished`<br>[`V1AppReloadFinished`] | A reload of an app was finished v1. |
//! | `com.qlik.app.created`<br>[`AppCreated`] | An app was created. |
//! | `com.qlik.app.data.updated`<br>[`AppDataUpdated`] | The data of an app was updated. |
//! | `com.qlik.app.deleted`<br>[`AppDeleted`] | An app was deleted. |
//! | `com.qlik.app.exported`<br>[`AppExported`] | An app was exported. |
//! | `com.qlik.app.harddeleted`<br>[`AppHarddeleted`] | An app was hard deleted and can no longer be restored. |
//! | `com.qlik.app.published`<br>[`AppPublished`] | An app was published. |
//! | `com.qlik.app.softdeleted`<br>[`AppSoftdeleted`] | An app was soft deleted and can still be restored. |

use serde_json::{Map, Value};
use super::types::{AppSize, AppUsage, Update};
use crate::codec::{FieldMut, FieldRef, Object, object, payload};
use crate::open_enum::{OpenEnum, UnknownValue, open_enum};
use crate::Timestamp;

/// An app was opened.
///
/// The payload of `com.qlik.v1.app.opened`, as [its page](https://qlik.dev/apis/event/apps/) documents
/// it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string, optional: App identifier. |
/// | `resourceType` | string, optional: App resource type. |
/// | `workloadType` | string, optional: Workload type. |
/// | `_resourcetype` | string, optional, **deprecated**: App resource type. |
///
/// # Example
///
/// ```json
/// {
///   "id": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "data": {
///     "id": "c35f4b70-3ce4-4a30-b62b-2aef16943bc4",
///     "resourceType": "string",
///     "workloadType": "string",
///     "_resourcetype": "string"
///   },
///   "host": "id",
///   "time": "2022-10-30T07:06:22Z",
///   "type": "com.qlik.v1.app.opened",
///   "reason": "publishreplace",
///   "source": "com.qlik/engine",
///   "userid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "ownerid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "spaceid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "authtype": "service_account",
///   "clientid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "tenantid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "sessionid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "authclaims": "{\"iss\":\"02_Open_App_V1\", \"sub\":\"7eddf8df-ce4f-4b94-9388-8d9e21b9ed75\", \"subType\":\"api-key\"}",
///   "specversion": "1.0",
///   "datacontenttype": "application/json",
///   "toplevelresourceid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76"
/// }
/// ```
#[doc(alias("com.qlik.v1.app.opened", "v1.app.opened", "app.opened"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1AppOpened {
    /// `id`: App identifier.
    ///
    /// Stated further: format = `"uuid"`.
    pub id: Option<String>,
    /// `resourceType`: App resource type.
    pub resource_type: Option<String>,
    /// `workloadType`: Workload type.
    pub workload_type: Option<String>,
    /// `_resourcetype`: App resource type.
    #[deprecated = "Qlik has deprecated this property"]
    pub resourcetype: Option<String>,
}

impl Object for V1AppOpened {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("id", &mut self.id),
            FieldMut::optional("resourceType", &mut self.resource_type),
            FieldMut::optional("workloadType", &mut self.workload_type),
            FieldMut::optional("_resourcetype", &mut self.resourcetype),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("resourceType", &self.resource_type),
            FieldRef("workloadType", &self.workload_type),
            FieldRef("_resourcetype", &self.resourcetype),
        ];
        writer(&fields);
    }
}

payload!(V1AppOpened);

/// A reload of an app was finished v1
///
/// The payload of `com.qlik.v1.app.reload.finished`, as [its page](https://qlik.dev/apis/event/apps/)
/// documents it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `name` | string, optional: App name. |
/// | `size` | [object](V1AppReloadFinishedSize), optional |
/// | `size.memory` | integer, optional: Data model size in memory (bytes). |
/// | `usage` | [enum](crate::types::AppUsage), optional |
/// | `errors` | array of any, optional, **deprecated**: Reload errors. |
/// | `status` | string, optional: Reload status - error or ok. |
/// | `endTime` | [date-time](crate::Timestamp), optional: Time when reload ended. |
/// | `duration` | integer, optional: Duration of reload (ms). |
/// | `reloadId` | string, optional: Reload identifier. |
/// | `rowLimit` | integer, optional: If greater than or equal 0, defines max number of rows loaded from a data source. |
/// | `warnings` | array of any, optional, **deprecated**: Reload warnings. |
/// | `statements` | array of any, optional, **deprecated**: An empty list intended to hold script statements and their metadata. |
/// | `isSkipStore` | boolean, optional: True if store statements are blocked from executing. |
/// | `isSessionApp` | boolean, optional: App is a Session app. |
/// | `isPartialReload` | boolean, optional: True if the reload is a partial reload. |
/// | `peakMemoryBytes` | integer, optional: Maximum number of bytes used during reload of the app. |
/// | `isDirectQueryMode` | boolean, optional: App is a Direct Query app |
/// | `endedWithMemoryConstraint` | boolean, optional: true if memory limits were exhausted during reload. |
///
/// # Example
///
/// ```json
/// {
///   "id": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "data": {
///     "name": "string",
///     "size": {
///       "memory": 42
///     },
///     "errors": [],
///     "status": "string",
///     "endTime": "2018-10-30T07:06:22Z",
///     "duration": 42,
///     "reloadId": "c35f4b70-3ce4-4a30-b62b-2aef16943bc4",
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
///   "host": "id",
///   "time": "2022-10-30T07:06:22Z",
///   "type": "com.qlik.v1.app.reload.finished",
///   "reason": "publishreplace",
///   "source": "com.qlik/engine",
///   "userid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "ownerid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "spaceid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "authtype": "service_account",
///   "clientid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "tenantid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "sessionid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "authclaims": "{\"iss\":\"02_Open_App_V1\", \"sub\":\"7eddf8df-ce4f-4b94-9388-8d9e21b9ed75\", \"subType\":\"api-key\"}",
///   "specversion": "1.0",
///   "datacontenttype": "application/json",
///   "toplevelresourceid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76"
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
    /// `name`: App name.
    pub name: Option<String>,
    /// `size`
    pub size: Option<V1AppReloadFinishedSize>,
    /// `usage`
    pub usage: Option<AppUsage>,
    /// `errors`: Reload errors. Max items 5.
    #[deprecated = "Qlik has deprecated this property"]
    pub errors: Option<Vec<Value>>,
    /// `status`: Reload status - error or ok.
    pub status: Option<String>,
    /// `endTime`: Time when reload ended.
    pub end_time: Option<Timestamp>,
    /// `duration`: Duration of reload (ms).
    ///
    /// Stated further: format = `"int64"`.
    pub duration: Option<i64>,
    /// `reloadId`: Reload identifier.
    ///
    /// Stated further: format = `"uuid"`.
    pub reload_id: Option<String>,
    /// `rowLimit`: If greater than or equal 0, defines max number of rows loaded from a data source.
    ///
    /// Stated further: default = `-1`, format = `"int64"`.
    pub row_limit: Option<i64>,
    /// `warnings`: Reload warnings. Max items 5.
    #[deprecated = "Qlik has deprecated this property"]
    pub warnings: Option<Vec<Value>>,
    /// `statements`: An empty list intended to hold script statements and their metadata. Use the Apps API
    /// to fetch reload metadata.
    #[deprecated = "Qlik has deprecated this property"]
    pub statements: Option<Vec<Value>>,
    /// `isSkipStore`: True if store statements are blocked from executing.
    pub is_skip_store: Option<bool>,
    /// `isSessionApp`: App is a Session app.
    pub is_session_app: Option<bool>,
    /// `isPartialReload`: True if the reload is a partial reload.
    pub is_partial_reload: Option<bool>,
    /// `peakMemoryBytes`: Maximum number of bytes used during reload of the app.
    ///
    /// Stated further: format = `"int64"`.
    pub peak_memory_bytes: Option<i64>,
    /// `isDirectQueryMode`: App is a Direct Query app
    pub is_direct_query_mode: Option<bool>,
    /// `endedWithMemoryConstraint`: true if memory limits were exhausted during reload.
    pub ended_with_memory_constraint: Option<bool>,
}

impl Object for V1AppReloadFinished {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("name", &mut self.name),
            FieldMut::optional("size", &mut self.size),
            FieldMut::optional("usage", &mut self.usage),
            FieldMut::optional("errors", &mut self.errors),
            FieldMut::optional("status", &mut self.status),
            FieldMut::optional("endTime", &mut self.end_time),
            FieldMut::optional("duration", &mut self.duration),
            FieldMut::optional("reloadId", &mut self.reload_id),
            FieldMut::optional("rowLimit", &mut self.row_limit),
            FieldMut::optional("warnings", &mut self.warnings),
            FieldMut::optional("statements", &mut self.statements),
            FieldMut::optional("isSkipStore", &mut self.is_skip_store),
            FieldMut::optional("isSessionApp", &mut self.is_session_app),
            FieldMut::optional("isPartialReload", &mut self.is_partial_reload),
            FieldMut::optional("peakMemoryBytes", &mut self.peak_memory_bytes),
            FieldMut::optional("isDirectQueryMode", &mut self.is_direct_query_mode),
            FieldMut::optional(
                "endedWithMemoryConstraint",
                &mut self.ended_with_memory_constraint,
            ),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("name", &self.name),
            FieldRef("size", &self.size),
            FieldRef("usage", &self.usage),
            FieldRef("errors", &self.errors),
            FieldRef("status", &self.status),
            FieldRef("endTime", &self.end_time),
            FieldRef("duration", &self.duration),
            FieldRef("reloadId", &self.reload_id),
            FieldRef("rowLimit", &self.row_limit),
            FieldRef("warnings", &self.warnings),
            FieldRef("statements", &self.statements),
            FieldRef("isSkipStore", &self.is_skip_store),
            FieldRef("isSessionApp", &self.is_session_app),
            FieldRef("isPartialReload", &self.is_partial_reload),
            FieldRef("peakMemoryBytes", &self.peak_memory_bytes),
            FieldRef("isDirectQueryMode", &self.is_direct_query_mode),
            FieldRef("endedWithMemoryConstraint", &self.ended_with_memory_constraint),
        ];
        writer(&fields);
    }
}

payload!(V1AppReloadFinished);

/// The value of `data.size`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1AppReloadFinishedSize {
    /// `memory`: Data model size in memory (bytes).
    ///
    /// Stated further: format = `"int64"`.
    pub memory: Option<i64>,
}

impl Object for V1AppReloadFinishedSize {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [FieldMut::optional("memory", &mut self.memory)];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [FieldRef("memory", &self.memory)];
        writer(&fields);
    }
}

object!(V1AppReloadFinishedSize);

/// An app was created.
///
/// The payload of `com.qlik.app.created`, as [its page](https://qlik.dev/apis/event/apps/) documents
/// it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string, optional: App identifier. |
/// | `name` | string, optional: App name. |
/// | `size` | [object](crate::types::AppSize), optional |
/// | `size.file` | integer, optional: Data model size on file (bytes). |
/// | `size.memory` | integer, optional: Data model size in memory (bytes). |
/// | `owner` | string, optional, **deprecated**: App owner. |
/// | `usage` | [enum](crate::types::AppUsage), optional |
/// | `custom` | object, optional: Contains dynamic JSON data specified by the client. |
/// | `ownerId` | string, optional: App owner identifier. |
/// | `spaceId` | string, optional: App space identifier. |
/// | `published` | boolean, optional: When true, the app was distributed. |
/// | `thumbnail` | string, optional: App thumbnail. |
/// | `createdDate` | [date-time](crate::Timestamp), optional: Time when app was created. |
/// | `description` | string, optional: App description. |
/// | `originAppId` | string, optional: Origin app identifier. |
/// | `publishTime` | [date-time](crate::Timestamp), optional: Time when app was published. |
/// | `dynamicColor` | string, optional: App dynamic color. |
/// | `modifiedDate` | [date-time](crate::Timestamp), optional: Time when app was last modified. |
/// | `resourceType` | string, optional: App resource type. |
/// | `_resourcetype` | string, optional, **deprecated**: App resource type. |
/// | `lastReloadTime` | [date-time](crate::Timestamp), optional: Time of last successful reload. |
/// | `createdByAction` | [enum](AppCreatedCreatedByAction), optional |
/// | `hasSectionAccess` | boolean, optional: When true, the app has section access. |
/// | `isDirectQueryMode` | boolean, optional: When true, the app is a Direct Query app. |
///
/// # Example
///
/// ```json
/// {
///   "id": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "data": {
///     "id": "c35f4b70-3ce4-4a30-b62b-2aef16943bc4",
///     "name": "string",
///     "size": {
///       "file": 42,
///       "memory": 42
///     },
///     "owner": "string",
///     "custom": {},
///     "ownerId": "string",
///     "spaceId": "c35f4b70-3ce4-4a30-b62b-2aef16943bc4",
///     "published": true,
///     "thumbnail": "string",
///     "createdDate": "2018-10-30T07:06:22Z",
///     "description": "string",
///     "originAppId": "c35f4b70-3ce4-4a30-b62b-2aef16943bc4",
///     "publishTime": "2018-10-30T07:06:22Z",
///     "dynamicColor": "string",
///     "modifiedDate": "2018-10-30T07:06:22Z",
///     "resourceType": "string",
///     "_resourcetype": "string",
///     "lastReloadTime": "2018-10-30T07:06:22Z",
///     "hasSectionAccess": true,
///     "isDirectQueryMode": true
///   },
///   "host": "id",
///   "time": "2022-10-30T07:06:22Z",
///   "type": "com.qlik.app.created",
///   "reason": "publishreplace",
///   "source": "com.qlik/engine",
///   "userid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "ownerid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "spaceid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "authtype": "service_account",
///   "clientid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "tenantid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "sessionid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "authclaims": "{\"iss\":\"02_Open_App_V1\", \"sub\":\"7eddf8df-ce4f-4b94-9388-8d9e21b9ed75\", \"subType\":\"api-key\"}",
///   "specversion": "1.0",
///   "datacontenttype": "application/json",
///   "toplevelresourceid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76"
/// }
/// ```
#[doc(alias("com.qlik.app.created", "app.created"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppCreated {
    /// `id`: App identifier.
    ///
    /// Stated further: format = `"uuid"`.
    pub id: Option<String>,
    /// `name`: App name.
    pub name: Option<String>,
    /// `size`
    pub size: Option<AppSize>,
    /// `owner`: App owner.
    #[deprecated = "Qlik has deprecated this property"]
    pub owner: Option<String>,
    /// `usage`
    pub usage: Option<AppUsage>,
    /// `custom`: Contains dynamic JSON data specified by the client.
    pub custom: Option<Map<String, Value>>,
    /// `ownerId`: App owner identifier.
    pub owner_id: Option<String>,
    /// `spaceId`: App space identifier.
    ///
    /// Stated further: format = `"uuid"`.
    pub space_id: Option<String>,
    /// `published`: When true, the app was distributed.
    pub published: Option<bool>,
    /// `thumbnail`: App thumbnail.
    pub thumbnail: Option<String>,
    /// `createdDate`: Time when app was created.
    pub created_date: Option<Timestamp>,
    /// `description`: App description.
    pub description: Option<String>,
    /// `originAppId`: Origin app identifier.
    ///
    /// Stated further: format = `"uuid"`.
    pub origin_app_id: Option<String>,
    /// `publishTime`: Time when app was published.
    pub publish_time: Option<Timestamp>,
    /// `dynamicColor`: App dynamic color.
    pub dynamic_color: Option<String>,
    /// `modifiedDate`: Time when app was last modified.
    pub modified_date: Option<Timestamp>,
    /// `resourceType`: App resource type.
    pub resource_type: Option<String>,
    /// `_resourcetype`: App resource type.
    #[deprecated = "Qlik has deprecated this property"]
    pub resourcetype: Option<String>,
    /// `lastReloadTime`: Time of last successful reload.
    pub last_reload_time: Option<Timestamp>,
    /// `createdByAction`
    pub created_by_action: Option<AppCreatedCreatedByAction>,
    /// `hasSectionAccess`: When true, the app has section access.
    pub has_section_access: Option<bool>,
    /// `isDirectQueryMode`: When true, the app is a Direct Query app.
    pub is_direct_query_mode: Option<bool>,
}

impl Object for AppCreated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("id", &mut self.id),
            FieldMut::optional("name", &mut self.name),
            FieldMut::optional("size", &mut self.size),
            FieldMut::optional("owner", &mut self.owner),
            FieldMut::optional("usage", &mut self.usage),
            FieldMut::optional("custom", &mut self.custom),
            FieldMut::optional("ownerId", &mut self.owner_id),
            FieldMut::optional("spaceId", &mut self.space_id),
            FieldMut::optional("published", &mut self.published),
            FieldMut::optional("thumbnail", &mut self.thumbnail),
            FieldMut::optional("createdDate", &mut self.created_date),
            FieldMut::optional("description", &mut self.description),
            FieldMut::optional("originAppId", &mut self.origin_app_id),
            FieldMut::optional("publishTime", &mut self.publish_time),
            FieldMut::optional("dynamicColor", &mut self.dynamic_color),
            FieldMut::optional("modifiedDate", &mut self.modified_date),
            FieldMut::optional("resourceType", &mut self.resource_type),
            FieldMut::optional("_resourcetype", &mut self.resourcetype),
            FieldMut::optional("lastReloadTime", &mut self.last_reload_time),
            FieldMut::optional("createdByAction", &mut self.created_by_action),
            FieldMut::optional("hasSectionAccess", &mut self.has_section_access),
            FieldMut::optional("isDirectQueryMode", &mut self.is_direct_query_mode),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("size", &self.size),
            FieldRef("owner", &self.owner),
            FieldRef("usage", &self.usage),
            FieldRef("custom", &self.custom),
            FieldRef("ownerId", &self.owner_id),
            FieldRef("spaceId", &self.space_id),
            FieldRef("published", &self.published),
            FieldRef("thumbnail", &self.thumbnail),
            FieldRef("createdDate", &self.created_date),
            FieldRef("description", &self.description),
            FieldRef("originAppId", &self.origin_app_id),
            FieldRef("publishTime", &self.publish_time),
            FieldRef("dynamicColor", &self.dynamic_color),
            FieldRef("modifiedDate", &self.modified_date),
            FieldRef("resourceType", &self.resource_type),
            FieldRef("_resourcetype", &self.resourcetype),
            FieldRef("lastReloadTime", &self.last_reload_time),
            FieldRef("createdByAction", &self.created_by_action),
            FieldRef("hasSectionAccess", &self.has_section_access),
            FieldRef("isDirectQueryMode", &self.is_direct_query_mode),
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

/// The data of an app was updated.
///
/// The payload of `com.qlik.app.data.updated`, as [its page](https://qlik.dev/apis/event/apps/)
/// documents it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string, optional: App identifier. |
/// | `name` | string, optional: App name. |
/// | `size` | [object](crate::types::AppSize), optional |
/// | `size.file` | integer, optional: Data model size on file (bytes). |
/// | `size.memory` | integer, optional: Data model size in memory (bytes). |
/// | `spaceId` | string, optional: App space identifier. |
/// | `_updates` | array of [object](crate::types::Update), optional |
/// | `_updates[].path` | string, optional: Path to the updated value. |
/// | `_updates[].newValue` | string, optional: Value after update. |
/// | `_updates[].oldValue` | string, optional: Value before update. |
/// | `resourceType` | string, optional: App resource type. |
/// | `_resourcetype` | string, optional, **deprecated**: App resource type. |
/// | `lastReloadTime` | [date-time](crate::Timestamp), optional: Time of last successful reload. |
/// | `lineageChanged` | boolean, optional: When true, there is new lineage information saved. |
///
/// # Example
///
/// ```json
/// {
///   "id": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "data": {
///     "id": "c35f4b70-3ce4-4a30-b62b-2aef16943bc4",
///     "name": "string",
///     "size": {
///       "file": 42,
///       "memory": 42
///     },
///     "spaceId": "c35f4b70-3ce4-4a30-b62b-2aef16943bc4",
///     "_updates": [
///       {
///         "path": "string",
///         "newValue": "string",
///         "oldValue": "string"
///       }
///     ],
///     "resourceType": "string",
///     "_resourcetype": "string",
///     "lastReloadTime": "2018-10-30T07:06:22Z",
///     "lineageChanged": true
///   },
///   "host": "id",
///   "time": "2022-10-30T07:06:22Z",
///   "type": "com.qlik.app.data.updated",
///   "reason": "publishreplace",
///   "source": "com.qlik/engine",
///   "userid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "ownerid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "spaceid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "authtype": "service_account",
///   "clientid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "tenantid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "sessionid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "authclaims": "{\"iss\":\"02_Open_App_V1\", \"sub\":\"7eddf8df-ce4f-4b94-9388-8d9e21b9ed75\", \"subType\":\"api-key\"}",
///   "specversion": "1.0",
///   "datacontenttype": "application/json",
///   "toplevelresourceid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76"
/// }
/// ```
#[doc(alias("com.qlik.app.data.updated", "app.data.updated", "data.updated"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppDataUpdated {
    /// `id`: App identifier.
    ///
    /// Stated further: format = `"uuid"`.
    pub id: Option<String>,
    /// `name`: App name.
    pub name: Option<String>,
    /// `size`
    pub size: Option<AppSize>,
    /// `spaceId`: App space identifier.
    ///
    /// Stated further: format = `"uuid"`.
    pub space_id: Option<String>,
    /// `_updates`
    pub updates: Option<Vec<Update>>,
    /// `resourceType`: App resource type.
    pub resource_type: Option<String>,
    /// `_resourcetype`: App resource type.
    #[deprecated = "Qlik has deprecated this property"]
    pub resourcetype: Option<String>,
    /// `lastReloadTime`: Time of last successful reload.
    pub last_reload_time: Option<Timestamp>,
    /// `lineageChanged`: When true, there is new lineage information saved.
    pub lineage_changed: Option<bool>,
}

impl Object for AppDataUpdated {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("id", &mut self.id),
            FieldMut::optional("name", &mut self.name),
            FieldMut::optional("size", &mut self.size),
            FieldMut::optional("spaceId", &mut self.space_id),
            FieldMut::optional("_updates", &mut self.updates),
            FieldMut::optional("resourceType", &mut self.resource_type),
            FieldMut::optional("_resourcetype", &mut self.resourcetype),
            FieldMut::optional("lastReloadTime", &mut self.last_reload_time),
            FieldMut::optional("lineageChanged", &mut self.lineage_changed),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("size", &self.size),
            FieldRef("spaceId", &self.space_id),
            FieldRef("_updates", &self.updates),
            FieldRef("resourceType", &self.resource_type),
            FieldRef("_resourcetype", &self.resourcetype),
            FieldRef("lastReloadTime", &self.last_reload_time),
            FieldRef("lineageChanged", &self.lineage_changed),
        ];
        writer(&fields);
    }
}

payload!(AppDataUpdated);

/// An app was deleted.
///
/// The payload of `com.qlik.app.deleted`, as [its page](https://qlik.dev/apis/event/apps/) documents
/// it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string, optional: App identifier. |
/// | `name` | string, optional: App name. |
/// | `usage` | [enum](crate::types::AppUsage), optional |
/// | `spaceId` | string, optional: App space identifier. |
/// | `deleteType` | [enum](AppDeletedDeleteType), optional |
/// | `resourceType` | string, optional: App resource type. |
/// | `_resourcetype` | string, optional, **deprecated**: App resource type. |
/// | `isDirectQueryMode` | boolean, optional: When true, the app is a Direct Query app. |
///
/// # Example
///
/// ```json
/// {
///   "id": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "data": {
///     "id": "c35f4b70-3ce4-4a30-b62b-2aef16943bc4",
///     "name": "string",
///     "spaceId": "c35f4b70-3ce4-4a30-b62b-2aef16943bc4",
///     "resourceType": "string",
///     "_resourcetype": "string",
///     "isDirectQueryMode": true
///   },
///   "host": "id",
///   "time": "2022-10-30T07:06:22Z",
///   "type": "com.qlik.app.deleted",
///   "reason": "publishreplace",
///   "source": "com.qlik/engine",
///   "userid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "ownerid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "spaceid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "authtype": "service_account",
///   "clientid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "tenantid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "sessionid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "authclaims": "{\"iss\":\"02_Open_App_V1\", \"sub\":\"7eddf8df-ce4f-4b94-9388-8d9e21b9ed75\", \"subType\":\"api-key\"}",
///   "specversion": "1.0",
///   "datacontenttype": "application/json",
///   "toplevelresourceid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76"
/// }
/// ```
#[doc(alias("com.qlik.app.deleted", "app.deleted"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppDeleted {
    /// `id`: App identifier.
    ///
    /// Stated further: format = `"uuid"`.
    pub id: Option<String>,
    /// `name`: App name.
    pub name: Option<String>,
    /// `usage`
    pub usage: Option<AppUsage>,
    /// `spaceId`: App space identifier.
    ///
    /// Stated further: format = `"uuid"`.
    pub space_id: Option<String>,
    /// `deleteType`
    pub delete_type: Option<AppDeletedDeleteType>,
    /// `resourceType`: App resource type.
    pub resource_type: Option<String>,
    /// `_resourcetype`: App resource type.
    #[deprecated = "Qlik has deprecated this property"]
    pub resourcetype: Option<String>,
    /// `isDirectQueryMode`: When true, the app is a Direct Query app.
    pub is_direct_query_mode: Option<bool>,
}

impl Object for AppDeleted {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("id", &mut self.id),
            FieldMut::optional("name", &mut self.name),
            FieldMut::optional("usage", &mut self.usage),
            FieldMut::optional("spaceId", &mut self.space_id),
            FieldMut::optional("deleteType", &mut self.delete_type),
            FieldMut::optional("resourceType", &mut self.resource_type),
            FieldMut::optional("_resourcetype", &mut self.resourcetype),
            FieldMut::optional("isDirectQueryMode", &mut self.is_direct_query_mode),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("usage", &self.usage),
            FieldRef("spaceId", &self.space_id),
            FieldRef("deleteType", &self.delete_type),
            FieldRef("resourceType", &self.resource_type),
            FieldRef("_resourcetype", &self.resourcetype),
            FieldRef("isDirectQueryMode", &self.is_direct_query_mode),
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

/// An app was exported.
///
/// The payload of `com.qlik.app.exported`, as [its page](https://qlik.dev/apis/event/apps/) documents
/// it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string, optional: App identifier. |
/// | `name` | string, optional: App name. |
/// | `owner` | string, optional, **deprecated**: App owner. |
/// | `usage` | [enum](crate::types::AppUsage), optional |
/// | `custom` | object, optional: Contains dynamic JSON data specified by the client. |
/// | `ownerId` | string, optional: App owner. |
/// | `spaceId` | string, optional: Space identifier. |
/// | `dataReduced` | boolean, optional: When true, data was reduced for smaller file size. |
/// | `dataExported` | boolean, optional: When true, data was exported. |
/// | `exportedDate` | [date-time](crate::Timestamp), optional: Time when app was exported. |
/// | `resourceType` | string, optional: App resource type. |
/// | `_resourcetype` | string, optional, **deprecated**: App resource type. |
///
/// # Example
///
/// ```json
/// {
///   "id": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "data": {
///     "id": "c35f4b70-3ce4-4a30-b62b-2aef16943bc4",
///     "name": "string",
///     "owner": "string",
///     "custom": {},
///     "ownerId": "string",
///     "spaceId": "c35f4b70-3ce4-4a30-b62b-2aef16943bc4",
///     "dataReduced": true,
///     "dataExported": true,
///     "exportedDate": "2018-10-30T07:06:22Z",
///     "resourceType": "string",
///     "_resourcetype": "string"
///   },
///   "host": "id",
///   "time": "2022-10-30T07:06:22Z",
///   "type": "com.qlik.app.exported",
///   "reason": "publishreplace",
///   "source": "com.qlik/engine",
///   "userid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "ownerid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "spaceid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "authtype": "service_account",
///   "clientid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "tenantid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "sessionid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "authclaims": "{\"iss\":\"02_Open_App_V1\", \"sub\":\"7eddf8df-ce4f-4b94-9388-8d9e21b9ed75\", \"subType\":\"api-key\"}",
///   "specversion": "1.0",
///   "datacontenttype": "application/json",
///   "toplevelresourceid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76"
/// }
/// ```
#[doc(alias("com.qlik.app.exported", "app.exported"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppExported {
    /// `id`: App identifier.
    ///
    /// Stated further: format = `"uuid"`.
    pub id: Option<String>,
    /// `name`: App name.
    pub name: Option<String>,
    /// `owner`: App owner.
    #[deprecated = "Qlik has deprecated this property"]
    pub owner: Option<String>,
    /// `usage`
    pub usage: Option<AppUsage>,
    /// `custom`: Contains dynamic JSON data specified by the client.
    pub custom: Option<Map<String, Value>>,
    /// `ownerId`: App owner.
    pub owner_id: Option<String>,
    /// `spaceId`: Space identifier.
    ///
    /// Stated further: format = `"uuid"`.
    pub space_id: Option<String>,
    /// `dataReduced`: When true, data was reduced for smaller file size.
    pub data_reduced: Option<bool>,
    /// `dataExported`: When true, data was exported.
    pub data_exported: Option<bool>,
    /// `exportedDate`: Time when app was exported.
    pub exported_date: Option<Timestamp>,
    /// `resourceType`: App resource type.
    pub resource_type: Option<String>,
    /// `_resourcetype`: App resource type.
    #[deprecated = "Qlik has deprecated this property"]
    pub resourcetype: Option<String>,
}

impl Object for AppExported {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("id", &mut self.id),
            FieldMut::optional("name", &mut self.name),
            FieldMut::optional("owner", &mut self.owner),
            FieldMut::optional("usage", &mut self.usage),
            FieldMut::optional("custom", &mut self.custom),
            FieldMut::optional("ownerId", &mut self.owner_id),
            FieldMut::optional("spaceId", &mut self.space_id),
            FieldMut::optional("dataReduced", &mut self.data_reduced),
            FieldMut::optional("dataExported", &mut self.data_exported),
            FieldMut::optional("exportedDate", &mut self.exported_date),
            FieldMut::optional("resourceType", &mut self.resource_type),
            FieldMut::optional("_resourcetype", &mut self.resourcetype),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("owner", &self.owner),
            FieldRef("usage", &self.usage),
            FieldRef("custom", &self.custom),
            FieldRef("ownerId", &self.owner_id),
            FieldRef("spaceId", &self.space_id),
            FieldRef("dataReduced", &self.data_reduced),
            FieldRef("dataExported", &self.data_exported),
            FieldRef("exportedDate", &self.exported_date),
            FieldRef("resourceType", &self.resource_type),
            FieldRef("_resourcetype", &self.resourcetype),
        ];
        writer(&fields);
    }
}

payload!(AppExported);

/// An app was hard deleted and can no longer be restored.
///
/// The payload of `com.qlik.app.harddeleted`, as [its page](https://qlik.dev/apis/event/apps/)
/// documents it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string, optional: App identifier. |
/// | `name` | string, optional: App name. |
/// | `usage` | [enum](crate::types::AppUsage), optional |
/// | `spaceId` | string, optional: App space identifier. |
/// | `resourceType` | string, optional: App resource type. |
/// | `isDirectQueryMode` | boolean, optional: When true, the app is a Direct Query app. |
///
/// # Example
///
/// ```json
/// {
///   "id": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "data": {
///     "id": "c35f4b70-3ce4-4a30-b62b-2aef16943bc4",
///     "name": "string",
///     "spaceId": "c35f4b70-3ce4-4a30-b62b-2aef16943bc4",
///     "resourceType": "string",
///     "isDirectQueryMode": true
///   },
///   "host": "id",
///   "time": "2022-10-30T07:06:22Z",
///   "type": "com.qlik.app.harddeleted",
///   "reason": "publishreplace",
///   "source": "com.qlik/engine",
///   "userid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "ownerid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "spaceid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "authtype": "service_account",
///   "clientid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "tenantid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "sessionid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "authclaims": "{\"iss\":\"02_Open_App_V1\", \"sub\":\"7eddf8df-ce4f-4b94-9388-8d9e21b9ed75\", \"subType\":\"api-key\"}",
///   "specversion": "1.0",
///   "datacontenttype": "application/json",
///   "toplevelresourceid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76"
/// }
/// ```
#[doc(alias("com.qlik.app.harddeleted", "app.harddeleted"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppHarddeleted {
    /// `id`: App identifier.
    ///
    /// Stated further: format = `"uuid"`.
    pub id: Option<String>,
    /// `name`: App name.
    pub name: Option<String>,
    /// `usage`
    pub usage: Option<AppUsage>,
    /// `spaceId`: App space identifier.
    ///
    /// Stated further: format = `"uuid"`.
    pub space_id: Option<String>,
    /// `resourceType`: App resource type.
    pub resource_type: Option<String>,
    /// `isDirectQueryMode`: When true, the app is a Direct Query app.
    pub is_direct_query_mode: Option<bool>,
}

impl Object for AppHarddeleted {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("id", &mut self.id),
            FieldMut::optional("name", &mut self.name),
            FieldMut::optional("usage", &mut self.usage),
            FieldMut::optional("spaceId", &mut self.space_id),
            FieldMut::optional("resourceType", &mut self.resource_type),
            FieldMut::optional("isDirectQueryMode", &mut self.is_direct_query_mode),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("usage", &self.usage),
            FieldRef("spaceId", &self.space_id),
            FieldRef("resourceType", &self.resource_type),
            FieldRef("isDirectQueryMode", &self.is_direct_query_mode),
        ];
        writer(&fields);
    }
}

payload!(AppHarddeleted);

/// An app was published.
///
/// The payload of `com.qlik.app.published`, as [its page](https://qlik.dev/apis/event/apps/) documents
/// it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string, optional: App identifier. |
/// | `name` | string, optional: App name. |
/// | `owner` | string, optional, **deprecated**: App owner. |
/// | `usage` | [enum](crate::types::AppUsage), optional |
/// | `custom` | object, optional: Contains dynamic JSON data specified by the client. |
/// | `spaceId` | string, optional: Space identifier. |
/// | `originAppId` | string, optional: Origin app identifier. |
/// | `resourceType` | string, optional: App resource type. |
/// | `_resourcetype` | string, optional, **deprecated**: App resource type. |
/// | `dataPublished` | boolean, optional: When true, data was published. |
/// | `originSpaceId` | string, optional: Origin space identifier. |
/// | `publishedDate` | [date-time](crate::Timestamp), optional: Time when app was published. |
///
/// # Example
///
/// ```json
/// {
///   "id": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "data": {
///     "id": "c35f4b70-3ce4-4a30-b62b-2aef16943bc4",
///     "name": "string",
///     "owner": "string",
///     "custom": {},
///     "spaceId": "c35f4b70-3ce4-4a30-b62b-2aef16943bc4",
///     "originAppId": "c35f4b70-3ce4-4a30-b62b-2aef16943bc4",
///     "resourceType": "string",
///     "_resourcetype": "string",
///     "dataPublished": true,
///     "originSpaceId": "c35f4b70-3ce4-4a30-b62b-2aef16943bc4",
///     "publishedDate": "2018-10-30T07:06:22Z"
///   },
///   "host": "id",
///   "time": "2022-10-30T07:06:22Z",
///   "type": "com.qlik.app.published",
///   "reason": "publishreplace",
///   "source": "com.qlik/engine",
///   "userid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "ownerid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "spaceid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "authtype": "service_account",
///   "clientid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "tenantid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "sessionid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "authclaims": "{\"iss\":\"02_Open_App_V1\", \"sub\":\"7eddf8df-ce4f-4b94-9388-8d9e21b9ed75\", \"subType\":\"api-key\"}",
///   "specversion": "1.0",
///   "datacontenttype": "application/json",
///   "toplevelresourceid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76"
/// }
/// ```
#[doc(alias("com.qlik.app.published", "app.published"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppPublished {
    /// `id`: App identifier.
    ///
    /// Stated further: format = `"uuid"`.
    pub id: Option<String>,
    /// `name`: App name.
    pub name: Option<String>,
    /// `owner`: App owner.
    #[deprecated = "Qlik has deprecated this property"]
    pub owner: Option<String>,
    /// `usage`
    pub usage: Option<AppUsage>,
    /// `custom`: Contains dynamic JSON data specified by the client.
    pub custom: Option<Map<String, Value>>,
    /// `spaceId`: Space identifier.
    ///
    /// Stated further: format = `"uuid"`.
    pub space_id: Option<String>,
    /// `originAppId`: Origin app identifier.
    ///
    /// Stated further: format = `"uuid"`.
    pub origin_app_id: Option<String>,
    /// `resourceType`: App resource type.
    pub resource_type: Option<String>,
    /// `_resourcetype`: App resource type.
    #[deprecated = "Qlik has deprecated this property"]
    pub resourcetype: Option<String>,
    /// `dataPublished`: When true, data was published.
    pub data_published: Option<bool>,
    /// `originSpaceId`: Origin space identifier.
    ///
    /// Stated further: format = `"uuid"`.
    pub origin_space_id: Option<String>,
    /// `publishedDate`: Time when app was published.
    pub published_date: Option<Timestamp>,
}

impl Object for AppPublished {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("id", &mut self.id),
            FieldMut::optional("name", &mut self.name),
            FieldMut::optional("owner", &mut self.owner),
            FieldMut::optional("usage", &mut self.usage),
            FieldMut::optional("custom", &mut self.custom),
            FieldMut::optional("spaceId", &mut self.space_id),
            FieldMut::optional("originAppId", &mut self.origin_app_id),
            FieldMut::optional("resourceType", &mut self.resource_type),
            FieldMut::optional("_resourcetype", &mut self.resourcetype),
            FieldMut::optional("dataPublished", &mut self.data_published),
            FieldMut::optional("originSpaceId", &mut self.origin_space_id),
            FieldMut::optional("publishedDate", &mut self.published_date),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("owner", &self.owner),
            FieldRef("usage", &self.usage),
            FieldRef("custom", &self.custom),
            FieldRef("spaceId", &self.space_id),
            FieldRef("originAppId", &self.origin_app_id),
            FieldRef("resourceType", &self.resource_type),
            FieldRef("_resourcetype", &self.resourcetype),
            FieldRef("dataPublished", &self.data_published),
            FieldRef("originSpaceId", &self.origin_space_id),
            FieldRef("publishedDate", &self.published_date),
        ];
        writer(&fields);
    }
}

payload!(AppPublished);

/// An app was soft deleted and can still be restored.
///
/// The payload of `com.qlik.app.softdeleted`, as [its page](https://qlik.dev/apis/event/apps/)
/// documents it.
///
/// # Properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `id` | string, optional: App identifier. |
/// | `name` | string, optional: App name. |
/// | `usage` | [enum](crate::types::AppUsage), optional |
/// | `purgeAt` | string, optional: Earliest date the soft deleted app may be hard deleted (permanently purged). |
/// | `spaceId` | string, optional: App space identifier. |
/// | `resourceType` | string, optional: App resource type. |
/// | `isDirectQueryMode` | boolean, optional: When true, the app is a Direct Query app. |
///
/// # Example
///
/// ```json
/// {
///   "id": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "data": {
///     "id": "c35f4b70-3ce4-4a30-b62b-2aef16943bc4",
///     "name": "string",
///     "purgeAt": "string",
///     "spaceId": "c35f4b70-3ce4-4a30-b62b-2aef16943bc4",
///     "resourceType": "string",
///     "isDirectQueryMode": true
///   },
///   "host": "id",
///   "time": "2022-10-30T07:06:22Z",
///   "type": "com.qlik.app.softdeleted",
///   "reason": "publishreplace",
///   "source": "com.qlik/engine",
///   "userid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "ownerid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "spaceid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "authtype": "service_account",
///   "clientid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "tenantid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "sessionid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76",
///   "authclaims": "{\"iss\":\"02_Open_App_V1\", \"sub\":\"7eddf8df-ce4f-4b94-9388-8d9e21b9ed75\", \"subType\":\"api-key\"}",
///   "specversion": "1.0",
///   "datacontenttype": "application/json",
///   "toplevelresourceid": "ccb149fb-e2dd-420b-8d9f-e6aacb95eb76"
/// }
/// ```
#[doc(alias("com.qlik.app.softdeleted", "app.softdeleted"))]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppSoftdeleted {
    /// `id`: App identifier.
    ///
    /// Stated further: format = `"uuid"`.
    pub id: Option<String>,
    /// `name`: App name.
    pub name: Option<String>,
    /// `usage`
    pub usage: Option<AppUsage>,
    /// `purgeAt`: Earliest date the soft deleted app may be hard deleted (permanently purged). Once this
    /// date is reached, purge can happen at any time and is not under user control.
    pub purge_at: Option<String>,
    /// `spaceId`: App space identifier.
    ///
    /// Stated further: format = `"uuid"`.
    pub space_id: Option<String>,
    /// `resourceType`: App resource type.
    pub resource_type: Option<String>,
    /// `isDirectQueryMode`: When true, the app is a Direct Query app.
    pub is_direct_query_mode: Option<bool>,
}

impl Object for AppSoftdeleted {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("id", &mut self.id),
            FieldMut::optional("name", &mut self.name),
            FieldMut::optional("usage", &mut self.usage),
            FieldMut::optional("purgeAt", &mut self.purge_at),
            FieldMut::optional("spaceId", &mut self.space_id),
            FieldMut::optional("resourceType", &mut self.resource_type),
            FieldMut::optional("isDirectQueryMode", &mut self.is_direct_query_mode),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("id", &self.id),
            FieldRef("name", &self.name),
            FieldRef("usage", &self.usage),
            FieldRef("purgeAt", &self.purge_at),
            FieldRef("spaceId", &self.space_id),
            FieldRef("resourceType", &self.resource_type),
            FieldRef("isDirectQueryMode", &self.is_direct_query_mode),
        ];
        writer(&fields);
    }
}

payload!(AppSoftdeleted);
