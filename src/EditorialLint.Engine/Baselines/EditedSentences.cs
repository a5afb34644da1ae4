using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Reporting;

namespace EditorialLint.Engine.Baselines;

/// <summary>Finds for diagnostics the entries whose sentences they may have been before somebody edited them.</summary>
internal static class EditedSentences
{
    /// <summary>How many entries, the nearest by line, are looked at for one diagnostic: what keeps the cost near-linear.</summary>
    private const int Neighbours = 8;

    /// <summary>How much two sentences must have in common, from 0 to 1: an editor who replaces more has written another.</summary>
    private const double Likeness = 0.5;

    private readonly record struct Candidate(int Diagnostic, int Entry, double Likeness, int Distance) : IComparable<Candidate>
    {
        /// <summary>The likest first, then the nearest, then the first in the text.</summary>
        public int CompareTo(Candidate other)
        {
            int order = other.Likeness.CompareTo(Likeness);
            if (order == 0)
                order = Distance.CompareTo(other.Distance);
            if (order == 0)
                order = Diagnostic.CompareTo(other.Diagnostic);
            return order != 0 ? order : Entry.CompareTo(other.Entry);
        }
    }

    /// <summary>Pairs them up; each is in one pair at most.</summary>
    /// <param name="text">The text of the diagnostics.</param>
    /// <param name="diagnostics">All diagnostics of the file.</param>
    /// <param name="open">The indexes of those that look for an entry.</param>
    /// <param name="entries">All entries of the file, in order.</param>
    /// <param name="free">The indexes of those that may be taken, in order.</param>
    public static IEnumerable<(int Diagnostic, int Entry)> Pair(
        SourceText text, ImmutableArray<Diagnostic> diagnostics, List<int> open, ImmutableArray<BaselineEntry> entries, List<int> free)
    {
        ILookup<string, int> byRule = free.ToLookup(at => entries[at].RuleId, StringComparer.Ordinal);
        var candidates = new List<Candidate>();
        foreach (IGrouping<string, int> group in open.GroupBy(at => diagnostics[at].Rule.Id, StringComparer.Ordinal))
        {
            int[] ofRule = [.. byRule[group.Key]];
            WordBag[] bags = [.. ofRule.Select(at => WordBag.Of((entries[at].Sentence ?? entries[at].Words).Text))];
            foreach (int diagnostic in group)
            {
                Location place = diagnostics[diagnostic].Location;
                WordBag bag = WordBag.Of(text.Slice(FindingText.SentenceAround(text.Content, place.Span)));
                (int first, int end) = Near(entries, ofRule, place.Start.Line);
                for (int i = first; i < end; i++)
                {
                    double likeness = bag.LikenessTo(bags[i]);
                    if (likeness >= Likeness)
                        candidates.Add(new Candidate(diagnostic, ofRule[i], likeness, Math.Abs(entries[ofRule[i]].Words.Start.Line - place.Start.Line)));
                }
            }
        }

        candidates.Sort();
        var taken = new HashSet<int>();
        var answered = new HashSet<int>();
        foreach (Candidate candidate in candidates)
        {
            if (answered.Contains(candidate.Diagnostic) || !taken.Add(candidate.Entry))
                continue;
            answered.Add(candidate.Diagnostic);
            yield return (candidate.Diagnostic, candidate.Entry);
        }
    }

    private static (int First, int End) Near(ImmutableArray<BaselineEntry> entries, int[] ofRule, int line)
    {
        int nearest = OrderedSearch.FirstFrom(ofRule, line, entry => entries[entry].Words.Start.Line);
        int first = Math.Clamp(nearest - (Neighbours / 2), 0, Math.Max(0, ofRule.Length - Neighbours));
        return (first, Math.Min(ofRule.Length, first + Neighbours));
    }
}
