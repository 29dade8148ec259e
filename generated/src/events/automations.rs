// @generated from spec/events/automations.yaml by cargo xtask regen; do not edit.

//! Automations: the event `com.qlik.v1.automation.run.ended`.
//!
//! | Event | What it means |
//! | --- | --- |
//! | `com.qlik.v1.automation.run.ended`<br>[`V1AutomationRunEnded`] | An automation has stopped running, whatever the outcome. |

use serde_json::Value;
use super::types::AutomationNetwork;
use crate::codec::{object, payload};
use crate::open_enum::{UnknownValue, open_enum};
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
#[derive(Clone, Debug, PartialEq)]
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

payload!(V1AutomationRunEnded {
    optional automation = "automation",
    optional id = "id",
    optional title = "title",
    optional status = "status",
    optional context = "context",
    optional metrics = "metrics",
    optional owner_id = "ownerId",
    optional space_id = "spaceId",
    optional test_run = "testRun",
    optional archived = "archived",
    optional billable = "billable",
    optional stop_time = "stopTime",
    optional created_at = "createdAt",
    optional is_test_run = "isTestRun",
    optional start_time = "startTime",
    optional updated_at = "updatedAt",
    optional is_archived = "isArchived",
    optional executed_by_id = "executedById",
    optional scheduled_start_time = "scheduledStartTime",
    optional blocks = "blocks",
    optional network = "network",
    optional total_api_calls = "totalApiCalls",
});

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

open_enum!(V1AutomationRunEndedStatus {
    ExceededLimit = "exceeded limit",
    Failed = "failed",
    Finished = "finished",
    FinishedWithWarnings = "finished with warnings",
    MustStop = "must stop",
    NotStarted = "not started",
    Queued = "queued",
    Running = "running",
    Starting = "starting",
    Stopped = "stopped",
});

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

open_enum!(V1AutomationRunEndedContext {
    TestRun = "test_run",
    Editor = "editor",
    Detail = "detail",
    ApiSync = "api_sync",
    ApiAsync = "api_async",
    Webhook = "webhook",
    Lookup = "lookup",
    Api = "api",
    Interactive = "interactive",
});

/// The value of `data.metrics`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V1AutomationRunEndedMetrics {
    /// `blocks`: Blocks that were executed; only endpoint and snippet blocks so far.
    pub blocks: Option<Vec<V1AutomationRunEndedMetricsBlocks>>,
    /// `network`
    pub network: Option<AutomationNetwork>,
    /// `totalApiCalls` (default `0`): How many API calls the run made.
    pub total_api_calls: Option<i64>,
}

object!(V1AutomationRunEndedMetrics {
    optional blocks = "blocks",
    optional network = "network",
    optional total_api_calls = "totalApiCalls",
});

/// Blocks that were executed; only endpoint and snippet blocks so far.
#[derive(Clone, Debug, PartialEq)]
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

object!(V1AutomationRunEndedMetricsBlocks {
    required type_ = "type",
    required rx_bytes = "rxBytes",
    required tx_bytes = "txBytes",
    optional api_calls = "apiCalls",
    optional snippet_id = "snippetId",
    optional endpoint_id = "endpointId",
    optional connector_id = "connectorId",
});

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

open_enum!(V1AutomationRunEndedMetricsBlocksType {
    SnippetBlock = "snippetBlock",
    EndpointBlock = "endpointBlock",
});

/// Blocks that were executed.
#[derive(Clone, Debug, PartialEq)]
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

object!(V1AutomationRunEndedBlocks {
    optional type_ = "type",
    optional params = "params",
    optional rx_bytes = "rxBytes",
    optional tx_bytes = "txBytes",
    optional api_calls = "apiCalls",
    optional duration = "duration",
    optional block_name = "blockName",
    optional snippet_id = "snippetId",
    optional endpoint_id = "endpointId",
    optional connector_id = "connectorId",
});

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

open_enum!(V1AutomationRunEndedBlocksType {
    SnippetBlock = "snippetBlock",
    EndpointBlock = "endpointBlock",
    BaseBlock = "baseBlock",
});
