using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Cards;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Configuration;

/// <summary>The rules of the packs that a newsroom's configuration names, known to a run from its start.</summary>
public sealed record RulePackSet
{
    /// <summary>No pack.</summary>
    public static RulePackSet None { get; } = new();

    /// <summary>The rules of all packs; each knows its pack by <see cref="RuleDescriptor.Pack"/>.</summary>
    public ImmutableArray<RuleDescriptor> Rules { get; init; } = [];

    /// <summary>What is wrong with the cards. A card with a problem is not among the rules, so a run must not start.</summary>
    public ImmutableArray<ToolNotification> Problems { get; init; } = [];

    /// <summary>The absolute paths of the packs that were read.</summary>
    public ImmutableArray<string> Paths { get; init; } = [];

    /// <summary>The absolute paths that are named and not there.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>Reads packs.</summary>
    /// <param name="packs">The absolute path of each pack, and its cards under the paths to report; null where there is none.</param>
    /// <param name="builtIn">The rules that are there already.</param>
    public static RulePackSet Read(
        IEnumerable<(string Path, string Shown, IReadOnlyList<RuleCardFile>? Cards)> packs, ImmutableArray<RuleDescriptor> builtIn)
    {
        ArgumentNullException.ThrowIfNull(packs);
        var files = new List<RuleCardFile>();
        var packOf = new Dictionary<string, string>(StringComparer.Ordinal);
        var problems = new List<ToolNotification>();
        var paths = new List<string>();
        var missing = new List<string>();
        foreach ((string path, string shown, IReadOnlyList<RuleCardFile>? cards) in packs)
        {
            (cards is null ? missing : paths).Add(path);
            if (cards is { Count: 0 })
                problems.Add(Problem(shown, null, "the rule pack holds no card; put .yml files into the folder, or its parent's name into 'editorial_rule_packs'"));
            foreach (RuleCardFile card in cards ?? [])
            {
                // A card may lie in two packs of which one holds the other.
                if (packOf.TryAdd(card.Shown, path))
                    files.Add(card);
            }
        }

        var read = RuleCardSet.Read(files, builtIn);
        problems.AddRange(read.Problems.Select(static problem => Problem(problem.Path, problem.Position.Line, problem.Message)));
        return new RulePackSet
        {
            Rules = [.. read.Rules.Select(rule => rule with { Pack = packOf[read.PathOf(rule)] })],
            Problems = [.. problems],
            Paths = [.. paths],
            Missing = [.. missing],
        };
    }

    private static ToolNotification Problem(string path, int? line, string text) =>
        new("invalid-configuration", Severity.Error, text) { Path = path, Line = line, IsConfiguration = true };
}
