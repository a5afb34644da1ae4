using System.Collections.Immutable;

namespace EditorialLint.Generators.Cards;

/// <summary>Checks what no card can know alone: ids and names stand for one rule only.</summary>
internal static class CardSet
{
    /// <summary>The problems between cards; each is noted at the later card by path.</summary>
    public static ImmutableArray<CardProblem> FindDuplicates(IEnumerable<Card> cards)
    {
        var problems = ImmutableArray.CreateBuilder<CardProblem>();
        var ids = new Dictionary<string, Card>(StringComparer.OrdinalIgnoreCase);
        var names = new Dictionary<string, Card>(StringComparer.OrdinalIgnoreCase);
        foreach (Card card in cards.OrderBy(static card => card.Path, StringComparer.Ordinal))
        {
            string id = card.Descriptor.Id, name = card.Descriptor.Name;
            if (ids.TryGetValue(id, out Card? first))
                problems.Add(new CardProblem(card.Path, card.Line, card.Column, $"The id '{id}' belongs to '{first.Path}' already. {(card.Descriptor.IsKnownByName ? "Take a free id; ids are never used again." : "Rename the file or its folder, or give the card an 'id'.")}"));
            else
                ids.Add(id, card);

            // The options of a rule are configured by its name. A plain Vale rule has no options and is known by its style as well.
            if (!card.Descriptor.IsKnownByName)
                continue;
            if (names.TryGetValue(name, out Card? namesake))
                problems.Add(new CardProblem(card.Path, card.Line, card.Column, $"The name '{name}' belongs to '{namesake.Path}' already. Rename the file."));
            else
                names.Add(name, card);
        }

        return problems.ToImmutable();
    }
}
