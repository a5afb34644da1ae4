using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Suppressing;

/// <summary>What the comments of one document suppress.</summary>
internal sealed class Suppressions
{
    private readonly Document? _document;
    private readonly List<SuppressionEntry> _entries = [];
    private readonly Dictionary<string, SuppressionRegions> _regions = new(StringComparer.Ordinal);

    private Suppressions(Document? document) => _document = document;

    /// <summary>Those of a document without comments.</summary>
    internal static Suppressions None { get; } = new(null);

    /// <summary>All of them, in order of their comments.</summary>
    internal IReadOnlyList<SuppressionEntry> Entries => _entries;

    /// <summary>What is wrong with the comments.</summary>
    internal IReadOnlyList<ToolNotification> Problems { get; private set; } = [];

    /// <summary>Reads the comments of a document.</summary>
    internal static Suppressions Read(Document document, RuleNames names)
    {
        if (document.Comments.IsEmpty)
            return None;
        var reader = new SuppressionReader(names, document.Text);
        var result = new Suppressions(document);
        foreach (Comment written in document.Comments)
        {
            if (reader.Read(written) is not { } comment)
                continue;
            ImmutableArray<SuppressionTarget?> targets = comment.Targets.IsEmpty ? [null] : [.. comment.Targets];
            foreach (SuppressionTarget? target in targets)
                result._entries.Add(new SuppressionEntry(comment, target));
        }

        result.Problems = reader.Problems;
        return result;
    }

    /// <summary>The comment that suppresses a rule at an offset, which counts as used from now on; null for none.</summary>
    internal Suppression? Find(RuleDescriptor rule, int offset)
    {
        if (FindEntry(rule, offset) is not { } entry)
            return null;
        entry.IsUsed = true;
        return new Suppression(_document!.Text.GetLocation(entry.Comment.Span), entry.Comment.Reason);
    }

    /// <summary>Whether a comment suppresses a rule at an offset.</summary>
    internal bool Covers(RuleDescriptor rule, int offset) => FindEntry(rule, offset) is not null;

    /// <summary>Lets each <c>enable</c> that ends the suppression of any rule count as used, whether or not the rule has found something.</summary>
    /// <param name="rules">All known rules.</param>
    internal void MarkEnding(IEnumerable<RuleDescriptor> rules)
    {
        if (!_entries.Exists(static entry => entry.Comment.Verb == SuppressionVerb.Enable))
            return;
        foreach (RuleDescriptor rule in rules)
            GetRegions(rule);
    }

    private SuppressionEntry? FindEntry(RuleDescriptor rule, int offset) => _entries.Count == 0 ? null : GetRegions(rule).Find(offset);

    private SuppressionRegions GetRegions(RuleDescriptor rule)
    {
        if (!_regions.TryGetValue(rule.Id, out SuppressionRegions? regions))
        {
            regions = new SuppressionRegions(_document!, _entries, rule);
            _regions.Add(rule.Id, regions);
        }

        return regions;
    }
}
