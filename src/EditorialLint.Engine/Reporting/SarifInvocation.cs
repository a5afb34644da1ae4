using System.Globalization;
using System.Text.Json;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Reporting;

/// <summary>Writes how a run went and where it stood.</summary>
internal sealed class SarifInvocation(Utf8JsonWriter json, SarifArtifacts artifacts, SarifResultLimit results)
{
    /// <summary>Writes the run's one invocation.</summary>
    /// <param name="summary">How the run ended.</param>
    /// <param name="details">What differs from run to run; null to leave it out.</param>
    /// <param name="endTime">When the run ended; written with the details only.</param>
    public void Write(RunSummary summary, RunDetails? details, DateTimeOffset endTime)
    {
        json.WriteStartArray("invocations"u8);
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful"u8, summary.ExitCode is 0 or 1);
        json.WriteNumber("exitCode"u8, summary.ExitCode);
        if (details is not null)
        {
            json.WriteString("commandLine"u8, details.CommandLine);
            json.WriteStartObject("workingDirectory"u8);
            json.WriteString("uri"u8, SarifUri.OfFolder(details.WorkingDirectory));
            json.WriteEndObject();
            json.WriteString("startTimeUtc"u8, Time(details.StartTime));
            json.WriteString("endTimeUtc"u8, Time(endTime));
        }

        WriteNotifications("toolConfigurationNotifications"u8, summary, configuration: true);
        WriteNotifications("toolExecutionNotifications"u8, summary, configuration: false);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Writes the folder that relative addresses start from, and the revision if the details name one.</summary>
    public static void WriteBases(Utf8JsonWriter json, RunDetails? details)
    {
        json.WriteStartObject("originalUriBaseIds"u8);
        json.WriteStartObject(SarifUri.SourceRoot);
        if (details is not null)
            json.WriteString("uri"u8, SarifUri.OfFolder(details.PathRoot));
        json.WriteStartObject("description"u8);
        json.WriteString("text"u8, "The folder that paths start from."u8);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        if (details?.Revision is not { } revision)
            return;
        json.WriteStartArray("versionControlProvenance"u8);
        json.WriteStartObject();
        json.WriteString("repositoryUri"u8, revision.RepositoryUri);
        if (revision.RevisionId is not null)
            json.WriteString("revisionId"u8, revision.RevisionId);
        if (revision.Branch is not null)
            json.WriteString("branch"u8, revision.Branch);
        WriteCheckout(json, SarifUri.OfFolder(revision.RootPath), SarifUri.OfFolder(details.PathRoot));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>
    /// Writes where the checkout's root lies, from the folder that the results are relative to: only by that name can
    /// a reader tell that they belong to the checkout.
    /// </summary>
    private static void WriteCheckout(Utf8JsonWriter json, string root, string folder)
    {
        json.WriteStartObject("mappedTo"u8);
        if (folder.StartsWith(root, StringComparison.Ordinal))
        {
            int depth = folder.AsSpan(root.Length).Count('/');
            if (depth > 0)
                json.WriteString("uri"u8, string.Concat(Enumerable.Repeat("../", depth)));
            json.WriteString("uriBaseId"u8, SarifUri.SourceRoot);
        }
        else
        {
            json.WriteString("uri"u8, root);
        }

        json.WriteEndObject();
    }

    private void WriteNotifications(ReadOnlySpan<byte> name, RunSummary summary, bool configuration)
    {
        if (!summary.Notifications.Any(notification => notification.IsConfiguration == configuration))
            return;
        json.WriteStartArray(name);
        foreach (ToolNotification notification in summary.Notifications)
        {
            if (notification.IsConfiguration == configuration)
                WriteNotification(notification);
        }

        json.WriteEndArray();
    }

    private void WriteNotification(ToolNotification notification)
    {
        json.WriteStartObject();
        json.WriteStartObject("descriptor"u8);
        json.WriteString("id"u8, notification.Id);
        json.WriteEndObject();
        json.WriteString("level"u8, SarifRules.Level(notification.Level));
        json.WriteStartObject("message"u8);
        json.WriteString("text"u8, SarifMessageText.Escape(notification.Text));
        json.WriteEndObject();
        if (notification.Path is not null)
        {
            json.WriteStartArray("locations"u8);
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation"u8);
            artifacts.WriteLocation(json, "artifactLocation"u8, notification.Path);
            if (notification.Line is { } line)
            {
                json.WriteStartObject("region"u8);
                json.WriteNumber("startLine"u8, line);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (notification.RuleId is not null)
        {
            json.WriteStartObject("associatedRule"u8);
            json.WriteString("id"u8, notification.RuleId);
            if (results.RuleIndex(notification.RuleId) is { } index)
                json.WriteNumber("index"u8, index);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static string Time(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
