using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Engine.Suppressing;

namespace EditorialLint.Engine.Driving;

/// <summary>Collects what the rules report on one document, and puts it in order.</summary>
internal sealed class DiagnosticSink(Document document, QuotedText quoted, Suppressions suppressions)
{
    private readonly List<Entry> _entries = [];
    private readonly List<Entry> _suppressed = [];
    private readonly List<ToolNotification> _notifications = [];

    internal Document Document => document;

    /// <summary>Takes the facts of rules; null where none are asked for.</summary>
    internal Action<RuleDescriptor, Fact>? Facts { get; init; }

    internal QuotedText Quoted => quoted;

    internal Suppressions Suppressions => suppressions;

    internal IReadOnlyList<ToolNotification> Notifications => _notifications;

    internal void Add(Diagnostic diagnostic)
    {
        List<Entry> entries = diagnostic.Suppression is null ? _entries : _suppressed;
        entries.Add(new Entry(diagnostic, entries.Count));
    }

    internal void Notify(ToolNotification notification) => _notifications.Add(notification);

    /// <summary>The diagnostics by start, end and id; of those that share all three the first reported.</summary>
    internal ImmutableArray<Diagnostic> ToOrdered() => Order(_entries);

    /// <summary>Those that comments suppress, in the same order.</summary>
    internal ImmutableArray<Diagnostic> ToOrderedSuppressed() => Order(_suppressed);

    private static ImmutableArray<Diagnostic> Order(List<Entry> entries)
    {
        if (entries.Count == 0)
            return [];
        entries.Sort();
        var ordered = ImmutableArray.CreateBuilder<Diagnostic>(entries.Count);
        foreach (Entry entry in entries)
        {
            if (ordered.Count == 0 || !SamePlaceAndRule(ordered[^1], entry.Diagnostic))
                ordered.Add(entry.Diagnostic);
        }

        return ordered.DrainToImmutable();
    }

    private static bool SamePlaceAndRule(Diagnostic left, Diagnostic right) =>
        left.Location.Span == right.Location.Span && string.Equals(left.Rule.Id, right.Rule.Id, StringComparison.Ordinal);

    private readonly record struct Entry(Diagnostic Diagnostic, int Sequence) : IComparable<Entry>
    {
        public int CompareTo(Entry other)
        {
            int order = Diagnostic.Location.Span.CompareTo(other.Diagnostic.Location.Span);
            if (order == 0)
                order = string.CompareOrdinal(Diagnostic.Rule.Id, other.Diagnostic.Rule.Id);
            return order != 0 ? order : Sequence.CompareTo(other.Sequence);
        }
    }
}
