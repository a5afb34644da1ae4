using System.Collections.Immutable;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Cli;

/// <summary>What a command is to read, and the trouble met while looking for it.</summary>
/// <param name="Sources">The sources, each once.</param>
/// <param name="Notifications">The trouble.</param>
internal sealed record FoundSources(ImmutableArray<LintSource> Sources, ImmutableArray<ToolNotification> Notifications)
{
    /// <summary>Whether a file at a path, as reports have it, would be among the sources if it existed.</summary>
    public Func<string, bool> Covers { get; init; } = static _ => false;

    /// <summary>The file that has the name of standard input, so that no report could tell them apart; null when there is none.</summary>
    public LintSource? FindNamesake() => Sources.FirstOrDefault(static source => source.IsStandardInput) is LintSource input
        ? Sources.FirstOrDefault(file => !file.IsStandardInput && string.Equals(file.FullPath, input.FullPath, StringComparison.Ordinal))
        : null;
}
