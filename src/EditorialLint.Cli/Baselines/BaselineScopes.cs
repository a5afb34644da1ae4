using EditorialLint.Engine.Baselines;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Cli.Baselines;

/// <summary>Tells how far the run of a command line looks.</summary>
internal static class BaselineScopes
{
    /// <summary>The scope of a run.</summary>
    /// <param name="file">The baseline.</param>
    /// <param name="found">What the paths of the command line mean.</param>
    /// <param name="selection">What runs.</param>
    /// <param name="rules">All rules.</param>
    public static BaselineScope Create(BaselineFile file, FoundSources found, RuleSelection selection, RuleSet rules)
    {
        Dictionary<string, bool> runs = rules.Descriptors.ToDictionary(static rule => rule.Id, selection.Includes, StringComparer.Ordinal);
        return new BaselineScope
        {
            RunsRule = id => runs.GetValueOrDefault(id, true),
            Covers = found.Covers,
            Exists = path => file.HasFile(path, found.Covers),
        };
    }
}
