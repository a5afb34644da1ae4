using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Generators.Cards;
using Microsoft.CodeAnalysis;

namespace EditorialLint.Generators;

/// <summary>A rule of the catalogue: its card, and the class behind it if there is one.</summary>
internal sealed record CatalogEntry(Card Card, string? TypeName)
{
    // The driver itself reports these rules.
    private const string DriverCategory = "tool";

    /// <summary>Brings cards and classes together, in the order of the ids, and reports what does not fit.</summary>
    /// <param name="cards">The cards that could be read.</param>
    /// <param name="unread">The names of those that could not: their classes are not without a card.</param>
    /// <param name="classes">The classes.</param>
    /// <param name="report">Takes the errors.</param>
    public static ImmutableArray<CatalogEntry> Match(
        ImmutableArray<Card> cards,
        ImmutableHashSet<string> unread,
        ImmutableArray<AnalyzerClass> classes,
        Action<Diagnostic> report)
    {
        var byName = new Dictionary<string, AnalyzerClass>(StringComparer.Ordinal);
        string[] names = [.. cards.Select(static card => card.Descriptor.Name)];
        foreach (AnalyzerClass found in classes.OrderBy(static found => found.TypeName, StringComparer.Ordinal))
        {
            if (found.Flaw is not null)
                report(Diagnostic.Create(CatalogProblems.UnfitClass, found.Place.ToLocation(), found.TypeName, found.Flaw));
            if (byName.TryGetValue(found.RuleName, out AnalyzerClass? first))
                report(Diagnostic.Create(CatalogProblems.SecondClass, found.Place.ToLocation(), found.RuleName, first.TypeName));
            else
                byName.Add(found.RuleName, found);
            if (!names.Contains(found.RuleName) && !unread.Contains(found.RuleName))
                report(Diagnostic.Create(CatalogProblems.ClassWithoutCard, found.Place.ToLocation(), found.TypeName, found.RuleName, NearestName.Hint(found.RuleName, names)));
        }

        var entries = ImmutableArray.CreateBuilder<CatalogEntry>(cards.Length);
        foreach (Card card in cards.OrderBy(static card => card.Descriptor.Id, StringComparer.Ordinal).ThenBy(static card => card.Path, StringComparer.Ordinal))
        {
            byName.TryGetValue(card.Descriptor.Name, out AnalyzerClass? found);
            CheckPair(card, found, report);
            entries.Add(new CatalogEntry(card, found is { Flaw: null } ? found.TypeName : null));
        }

        return entries.ToImmutable();
    }

    private static void CheckPair(Card card, AnalyzerClass? found, Action<Diagnostic> report)
    {
        RuleDescriptor rule = card.Descriptor;
        bool removed = rule.Status == RuleStatus.Removed;
        if (found is null)
        {
            if (rule.Pattern is null && !removed && rule.Category != DriverCategory)
                report(Diagnostic.Create(CatalogProblems.CardWithoutClass, SourcePlace.At(card.Path, card.Line, card.Column).ToLocation(), rule.Name));
        }
        else if (removed || rule.Pattern is not null)
        {
            string reason = removed ? "is removed" : "says with 'extends' what to look for";
            report(Diagnostic.Create(CatalogProblems.NeedlessClass, found.Place.ToLocation(), rule.Name, reason, found.TypeName));
        }
    }
}
