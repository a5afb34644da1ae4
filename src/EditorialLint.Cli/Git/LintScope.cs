using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Cli.Git;

/// <summary>What a run checks, and where contents and configuration come from.</summary>
/// <param name="Found">The sources.</param>
/// <param name="Store">Their contents.</param>
/// <param name="Configuration">Their configuration.</param>
internal sealed record LintScope(FoundSources Found, ISourceStore Store, IConfigurationStore Configuration) : IDisposable
{
    /// <summary>What must live as long as the run reads.</summary>
    public IDisposable? Resource { get; init; }

    /// <inheritdoc/>
    public void Dispose() => Resource?.Dispose();
}
