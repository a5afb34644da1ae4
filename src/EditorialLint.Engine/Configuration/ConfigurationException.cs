using System.Collections.Immutable;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Configuration;

/// <summary>The configuration is broken, so that nothing may be checked.</summary>
/// <param name="problems">Every problem found, each with file and line, in any order; at least one.</param>
public sealed class ConfigurationException(ImmutableArray<ToolNotification> problems)
    : Exception(string.Join(Environment.NewLine, problems.Select(static problem => $"{problem.Path}:{problem.Line}: {problem.Text}")))
{
    /// <summary>Every problem found, each once, in order of path and line.</summary>
    public ImmutableArray<ToolNotification> Problems { get; } =
        [.. problems.Distinct().OrderBy(static problem => problem.Path, StringComparer.Ordinal).ThenBy(static problem => problem.Line)];
}
