// @generated from spec/events/automations.yaml by cargo xtask regen; do not edit.

//! Automations: the event `com.qlik.v1.automation.run.ended`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.automation.run.ended`<br>[`V1AutomationRunEnded`] | An automation has stopped running, whatever the outcome. |

use serde_json::Value;
use super::types::AutomationNetwork;
use crate::codec::{FieldMut, FieldRef, Object, object, payload};
use crate::open_enum::{OpenEnum, UnknownValue, open_enum};
use crate::Timestamp;

/// An automation has stopped running, whatever the outcome.
///
/// The payload of `com.qlik.v1.automation.run.ended`, as
/// [its page](https://qlik.dev/apis/event/automations/) documents it.
///
/// # Nested properties
///
/// | Property of `data` | Type and meaning |
/// | --- | --- |
/// | `metrics.blocks` | array of [object](V1AutomationRunEndedMetricsBlocks), optional: Blocks that were executed; only endpoint and snippet blocks so far. |
/// | `metrics.blocks[].type` | [enum](V1AutomationRunEndedMetricsBlocksType): Kind of block. |
/// | `metrics.blocks[].rxBytes` | integer: Bytes received in this block. |
/// | `metrics.blocks[].txBytes` | integer: Bytes sent in this block. |
/// | `metrics.blocks[].apiCalls` | integer, optional: Calls this block made to outside resources. |
/// | `metrics.blocks[].snippetId` | string, optional: ID of the snippet block used. |
/// | `metrics.blocks[].endpointId` | string, optional: ID of the endpoint. |
/// | `metrics.blocks[].connectorId` | string, optional: ID of the connector used. |
/// | `metrics.network` | [object](crate::types::AutomationNetwork), optional |
/// | `metrics.network.rxBytes` | integer, optional: Bytes received. |
/// | `metrics.network.txBytes` | integer, optional: Bytes sent. |
/// | `metrics.totalApiCalls` | integer, optional: How many API calls the run made. |
/// | `blocks[].type` | [enum](V1AutomationRunEndedBlocksType), optional: Kind of block. |
/// | `blocks[].params` | array of any, optional: Inputs given to the block; base blocks only. |
/// | `blocks[].rxBytes` | integer, optional: Bytes that this block received. |
/// | `blocks[].txBytes` | integer, optional: Bytes that this block sent. |
/// | `blocks[].apiCalls` | integer, optional: Calls this block made to outside APIs. |
/// | `blocks[].duration` | integer, optional: How long the block ran. |
/// | `blocks[].blockName` | string, optional: What the block is called; base blocks only. |
/// | `blocks[].snippetId` | string, optional: ID of the snippet block that was run. |
/// | `blocks[].endpointId` | string, optional: ID of the endpoint. |
/// | `blocks[].connectorId` | string, optional: ID of the connector that the block used. |
/// | `network.rxBytes` | integer, optional: Bytes received. |
/// | `network.txBytes` | integer, optional: Bytes sent. |
///
/// # Example
///
/// ```json
#[doc = include_str!("../../samples/com.qlik.v1.automation.run.ended.json")]
/// ```
#[doc(
    alias(
        "com.qlik.v1.automation.run.ended",
        "v1.automation.run.ended",
        "automation.run.ended",
        "run.ended"
    )
)]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1AutomationRunEnded {
    /// `automation`
    pub automation: Option<Value>,
    /// `id` (format `uuid`)
    pub id: Option<String>,
    /// `title`: What the run is called.
    pub title: Option<String>,
    /// `status`: State the run is in.
    pub status: Option<V1AutomationRunEndedStatus>,
    /// `context`: What started the run; some contexts change how it executes.
    pub context: Option<V1AutomationRunEndedContext>,
    /// `metrics`
    pub metrics: Option<V1AutomationRunEndedMetrics>,
    /// `ownerId`: ID of the automation's owner, an external QCS user ID.
    pub owner_id: Option<String>,
    /// `spaceId`: ID of the run's space; empty when it has none.
    pub space_id: Option<String>,
    /// `testRun`: True for a test run; takes over from isTestRun.
    pub test_run: Option<bool>,
    /// `archived`: True for an archived run; takes over from isArchived.
    pub archived: Option<bool>,
    /// `billable`: Whether any executed block belongs to a billable connector.
    pub billable: Option<bool>,
    /// `stopTime`
    pub stop_time: Option<Timestamp>,
    /// `createdAt`
    pub created_at: Option<Timestamp>,
    /// `isTestRun`: True for a test run.
    pub is_test_run: Option<bool>,
    /// `startTime`
    pub start_time: Option<Timestamp>,
    /// `updatedAt`
    pub updated_at: Option<Timestamp>,
    /// `isArchived`: True for an archived run.
    pub is_archived: Option<bool>,
    /// `executedById`: ID of whoever executed the resource.
    pub executed_by_id: Option<String>,
    /// `scheduledStartTime`
    pub scheduled_start_time: Option<Timestamp>,
    /// `blocks`: Blocks that were executed.
    pub blocks: Option<Vec<V1AutomationRunEndedBlocks>>,
    /// `network`
    pub network: Option<AutomationNetwork>,
    /// `totalApiCalls`: How many API calls the run made.
    pub total_api_calls: Option<i64>,
}

impl Object for V1AutomationRunEnded {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("automation", &mut self.automation),
            FieldMut::optional("id", &mut self.id),
            FieldMut::optional("title", &mut self.title),
            FieldMut::optional("status", &mut self.status),
            FieldMut::optional("context", &mut self.context),
            FieldMut::optional("metrics", &mut self.metrics),
            FieldMut::optional("ownerId", &mut self.owner_id),
            FieldMut::optional("spaceId", &mut self.space_id),
            FieldMut::optional("testRun", &mut self.test_run),
            FieldMut::optional("archived", &mut self.archived),
            FieldMut::optional("billable", &mut self.billable),
            FieldMut::optional("stopTime", &mut self.stop_time),
            FieldMut::optional("createdAt", &mut self.created_at),
            FieldMut::optional("isTestRun", &mut self.is_test_run),
            FieldMut::optional("startTime", &mut self.start_time),
            FieldMut::optional("updatedAt", &mut self.updated_at),
            FieldMut::optional("isArchived", &mut self.is_archived),
            FieldMut::optional("executedById", &mut self.executed_by_id),
            FieldMut::optional("scheduledStartTime", &mut self.scheduled_start_time),
            FieldMut::optional("blocks", &mut self.blocks),
            FieldMut::optional("network", &mut self.network),
            FieldMut::optional("totalApiCalls", &mut self.total_api_calls),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("automation", &self.automation),
            FieldRef("id", &self.id),
            FieldRef("title", &self.title),
            FieldRef("status", &self.status),
            FieldRef("context", &self.context),
            FieldRef("metrics", &self.metrics),
            FieldRef("ownerId", &self.owner_id),
            FieldRef("spaceId", &self.space_id),
            FieldRef("testRun", &self.test_run),
            FieldRef("archived", &self.archived),
            FieldRef("billable", &self.billable),
            FieldRef("stopTime", &self.stop_time),
            FieldRef("createdAt", &self.created_at),
            FieldRef("isTestRun", &self.is_test_run),
            FieldRef("startTime", &self.start_time),
            FieldRef("updatedAt", &self.updated_at),
            FieldRef("isArchived", &self.is_archived),
            FieldRef("executedById", &self.executed_by_id),
            FieldRef("scheduledStartTime", &self.scheduled_start_time),
            FieldRef("blocks", &self.blocks),
            FieldRef("network", &self.network),
            FieldRef("totalApiCalls", &self.total_api_calls),
        ];
        writer(&fields);
    }
}

payload!(V1AutomationRunEnded);

/// State the run is in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V1AutomationRunEndedStatus {
    /// `exceeded limit`
    ExceededLimit,
    /// `failed`
    Failed,
    /// `finished`
    Finished,
    /// `finished with warnings`
    FinishedWithWarnings,
    /// `must stop`
    MustStop,
    /// `not started`
    NotStarted,
    /// `queued`
    Queued,
    /// `running`
    Running,
    /// `starting`
    Starting,
    /// `stopped`
    Stopped,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for V1AutomationRunEndedStatus {
    const KNOWN: &'static [Self] = &[
        Self::ExceededLimit,
        Self::Failed,
        Self::Finished,
        Self::FinishedWithWarnings,
        Self::MustStop,
        Self::NotStarted,
        Self::Queued,
        Self::Running,
        Self::Starting,
        Self::Stopped,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::ExceededLimit => "exceeded limit",
            Self::Failed => "failed",
            Self::Finished => "finished",
            Self::FinishedWithWarnings => "finished with warnings",
            Self::MustStop => "must stop",
            Self::NotStarted => "not started",
            Self::Queued => "queued",
            Self::Running => "running",
            Self::Starting => "starting",
            Self::Stopped => "stopped",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(V1AutomationRunEndedStatus);

/// What started the run; some contexts change how it executes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V1AutomationRunEndedContext {
    /// `test_run`
    TestRun,
    /// `editor`
    Editor,
    /// `detail`
    Detail,
    /// `api_sync`
    ApiSync,
    /// `api_async`
    ApiAsync,
    /// `webhook`
    Webhook,
    /// `lookup`
    Lookup,
    /// `api`
    Api,
    /// `interactive`
    Interactive,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for V1AutomationRunEndedContext {
    const KNOWN: &'static [Self] = &[
        Self::TestRun,
        Self::Editor,
        Self::Detail,
        Self::ApiSync,
        Self::ApiAsync,
        Self::Webhook,
        Self::Lookup,
        Self::Api,
        Self::Interactive,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::TestRun => "test_run",
            Self::Editor => "editor",
            Self::Detail => "detail",
            Self::ApiSync => "api_sync",
            Self::ApiAsync => "api_async",
            Self::Webhook => "webhook",
            Self::Lookup => "lookup",
            Self::Api => "api",
            Self::Interactive => "interactive",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(V1AutomationRunEndedContext);

/// The value of `data.metrics`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1AutomationRunEndedMetrics {
    /// `blocks`: Blocks that were executed; only endpoint and snippet blocks so far.
    pub blocks: Option<Vec<V1AutomationRunEndedMetricsBlocks>>,
    /// `network`
    pub network: Option<AutomationNetwork>,
    /// `totalApiCalls` (default `0`): How many API calls the run made.
    pub total_api_calls: Option<i64>,
}

impl Object for V1AutomationRunEndedMetrics {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("blocks", &mut self.blocks),
            FieldMut::optional("network", &mut self.network),
            FieldMut::optional("totalApiCalls", &mut self.total_api_calls),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("blocks", &self.blocks),
            FieldRef("network", &self.network),
            FieldRef("totalApiCalls", &self.total_api_calls),
        ];
        writer(&fields);
    }
}

object!(V1AutomationRunEndedMetrics);

/// Blocks that were executed; only endpoint and snippet blocks so far.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1AutomationRunEndedMetricsBlocks {
    /// `type`: Kind of block.
    pub type_: V1AutomationRunEndedMetricsBlocksType,
    /// `rxBytes`: Bytes received in this block.
    pub rx_bytes: i64,
    /// `txBytes`: Bytes sent in this block.
    pub tx_bytes: i64,
    /// `apiCalls`: Calls this block made to outside resources.
    pub api_calls: Option<i64>,
    /// `snippetId` (format `uuid`): ID of the snippet block used.
    pub snippet_id: Option<String>,
    /// `endpointId` (format `uuid`): ID of the endpoint.
    pub endpoint_id: Option<String>,
    /// `connectorId` (format `uuid`): ID of the connector used.
    pub connector_id: Option<String>,
}

impl Object for V1AutomationRunEndedMetricsBlocks {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::required("type", &mut self.type_),
            FieldMut::required("rxBytes", &mut self.rx_bytes),
            FieldMut::required("txBytes", &mut self.tx_bytes),
            FieldMut::optional("apiCalls", &mut self.api_calls),
            FieldMut::optional("snippetId", &mut self.snippet_id),
            FieldMut::optional("endpointId", &mut self.endpoint_id),
            FieldMut::optional("connectorId", &mut self.connector_id),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("type", &self.type_),
            FieldRef("rxBytes", &self.rx_bytes),
            FieldRef("txBytes", &self.tx_bytes),
            FieldRef("apiCalls", &self.api_calls),
            FieldRef("snippetId", &self.snippet_id),
            FieldRef("endpointId", &self.endpoint_id),
            FieldRef("connectorId", &self.connector_id),
        ];
        writer(&fields);
    }
}

object!(V1AutomationRunEndedMetricsBlocks);

/// Kind of block.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V1AutomationRunEndedMetricsBlocksType {
    /// `snippetBlock`
    SnippetBlock,
    /// `endpointBlock`
    EndpointBlock,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for V1AutomationRunEndedMetricsBlocksType {
    const KNOWN: &'static [Self] = &[Self::SnippetBlock, Self::EndpointBlock];

    fn as_str(&self) -> &str {
        match self {
            Self::SnippetBlock => "snippetBlock",
            Self::EndpointBlock => "endpointBlock",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(V1AutomationRunEndedMetricsBlocksType);

/// Blocks that were executed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct V1AutomationRunEndedBlocks {
    /// `type`: Kind of block.
    pub type_: Option<V1AutomationRunEndedBlocksType>,
    /// `params`: Inputs given to the block; base blocks only.
    pub params: Option<Vec<Value>>,
    /// `rxBytes`: Bytes that this block received.
    pub rx_bytes: Option<i64>,
    /// `txBytes`: Bytes that this block sent.
    pub tx_bytes: Option<i64>,
    /// `apiCalls`: Calls this block made to outside APIs.
    pub api_calls: Option<i64>,
    /// `duration`: How long the block ran.
    pub duration: Option<i64>,
    /// `blockName`: What the block is called; base blocks only.
    pub block_name: Option<String>,
    /// `snippetId` (format `uuid`): ID of the snippet block that was run.
    pub snippet_id: Option<String>,
    /// `endpointId` (format `uuid`): ID of the endpoint.
    pub endpoint_id: Option<String>,
    /// `connectorId` (format `uuid`): ID of the connector that the block used.
    pub connector_id: Option<String>,
}

impl Object for V1AutomationRunEndedBlocks {
    fn read(&mut self, reader: &mut dyn FnMut(&mut [FieldMut<'_>])) {
        let mut fields = [
            FieldMut::optional("type", &mut self.type_),
            FieldMut::optional("params", &mut self.params),
            FieldMut::optional("rxBytes", &mut self.rx_bytes),
            FieldMut::optional("txBytes", &mut self.tx_bytes),
            FieldMut::optional("apiCalls", &mut self.api_calls),
            FieldMut::optional("duration", &mut self.duration),
            FieldMut::optional("blockName", &mut self.block_name),
            FieldMut::optional("snippetId", &mut self.snippet_id),
            FieldMut::optional("endpointId", &mut self.endpoint_id),
            FieldMut::optional("connectorId", &mut self.connector_id),
        ];
        reader(&mut fields);
    }

    fn write(&self, writer: &mut dyn FnMut(&[FieldRef<'_>])) {
        let fields = [
            FieldRef("type", &self.type_),
            FieldRef("params", &self.params),
            FieldRef("rxBytes", &self.rx_bytes),
            FieldRef("txBytes", &self.tx_bytes),
            FieldRef("apiCalls", &self.api_calls),
            FieldRef("duration", &self.duration),
            FieldRef("blockName", &self.block_name),
            FieldRef("snippetId", &self.snippet_id),
            FieldRef("endpointId", &self.endpoint_id),
            FieldRef("connectorId", &self.connector_id),
        ];
        writer(&fields);
    }
}

object!(V1AutomationRunEndedBlocks);

/// Kind of block.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V1AutomationRunEndedBlocksType {
    /// `snippetBlock`
    SnippetBlock,
    /// `endpointBlock`
    EndpointBlock,
    /// `baseBlock`
    BaseBlock,
    /// A value that this version does not know, kept as it was sent.
    Unknown(UnknownValue),
}

impl OpenEnum for V1AutomationRunEndedBlocksType {
    const KNOWN: &'static [Self] = &[
        Self::SnippetBlock,
        Self::EndpointBlock,
        Self::BaseBlock,
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::SnippetBlock => "snippetBlock",
            Self::EndpointBlock => "endpointBlock",
            Self::BaseBlock => "baseBlock",
            Self::Unknown(value) => value.as_str(),
        }
    }

    fn unknown(value: UnknownValue) -> Self {
        Self::Unknown(value)
    }
}

open_enum!(V1AutomationRunEndedBlocksType);
