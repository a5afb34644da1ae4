using EditorialLint.Engine.Driving;
using EditorialLint.Engine.Fixing;

namespace EditorialLint.Engine.Reporting;

/// <summary>Writes what fixes would change as one patch over all files.</summary>
/// <param name="stream">Takes the patch.</param>
public sealed class DiffReportWriter(Stream stream) : IReportWriter
{
    /// <inheritdoc/>
    public void Begin(RunDescription run)
    {
    }

    /// <inheritdoc/>
    public void Write(DocumentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result is { Unfixed: { } before, Text: { } after })
            UnifiedDiff.Write(stream, before, after.Content);
    }

    /// <inheritdoc/>
    public void End(RunSummary summary) => stream.Flush();
}
