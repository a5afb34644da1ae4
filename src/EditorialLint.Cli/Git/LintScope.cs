using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Cli.Git;

/// <summary>What a run checks, and where contents and configuration come from.</summary>
/// <param name="Found">The sources.</param>
/// <param name="Store">Their contents.</param>
/// <param name="Configuration">Their configuration.</param>
internal sealed record LintScope(FoundSources Found, ISourceStore Store, IConfigurationStore Configuration) : IDisposable
{
    /// <summary>The absolute folder that paths in reports start from; null for the working folder. What git lists is shown from its root, as git shows it.</summary>
    public string? ReportsFrom { get; init; }

    /// <summary>What must live as long as the run reads.</summary>
    public IDisposable? Resource { get; init; }

    /// <inheritdoc/>
    public void Dispose() => Resource?.Dispose();
}
