using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Generators.Cards;

namespace EditorialLint.Engine.Cards;

/// <summary>Rules read from cards at run time: those of a newsroom, or a plain Vale style.</summary>
public sealed class RuleCardSet
{
    private readonly Dictionary<RuleDescriptor, string> _paths = new(ReferenceEqualityComparer.Instance);

    private RuleCardSet(IEnumerable<Card> cards, ImmutableArray<RuleCardProblem> problems)
    {
        foreach (Card card in cards)
            _paths[card.Descriptor] = card.Path;
        Rules = [.. _paths.Keys.OrderBy(static rule => rule.Id, StringComparer.Ordinal)];
        Problems = problems;
    }

    /// <summary>The rules of the cards that could be read, in the order of their ids.</summary>
    public ImmutableArray<RuleDescriptor> Rules { get; }

    /// <summary>What is wrong, by path and place; empty when all cards are right.</summary>
    public ImmutableArray<RuleCardProblem> Problems { get; }

    /// <summary>Reads cards.</summary>
    /// <param name="files">The cards, in any order.</param>
    /// <param name="builtIn">Rules that are there already, whose ids and names are taken.</param>
    public static RuleCardSet Read(IEnumerable<RuleCardFile> files, ImmutableArray<RuleDescriptor> builtIn)
    {
        ArgumentNullException.ThrowIfNull(files);
        CardResult[] results = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => CardReader.Read(file.Path, file.Text, file.Shown))];
        Card[] cards = [.. results.Select(result => result.Card).OfType<Card>()];
        IEnumerable<CardProblem> problems = results.SelectMany(result => result.Problems)
            .Concat(CardSet.FindDuplicates(cards))
            .Concat(cards.SelectMany(card => CheckAlone(card, builtIn)));
        return new RuleCardSet(
            cards,
            [.. problems.Select(Publish).OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Position.Line).ThenBy(problem => problem.Position.Column)]);
    }

    /// <summary>The path that problems of one of these rules are reported with.</summary>
    public string PathOf(RuleDescriptor rule) => _paths[rule];

    private static IEnumerable<CardProblem> CheckAlone(Card card, ImmutableArray<RuleDescriptor> builtIn)
    {
        RuleDescriptor rule = card.Descriptor;
        if (rule.Pattern is null && rule.Status != RuleStatus.Removed)
            yield return At("The card finds nothing. Add 'extends' with what to look for.");
        foreach (RuleDescriptor other in builtIn)
        {
            if (string.Equals(other.Id, rule.Id, StringComparison.OrdinalIgnoreCase))
                yield return At($"The id '{rule.Id}' belongs to a built-in rule. Take another.");
            else if (rule.IsKnownByName && string.Equals(other.Name, rule.Name, StringComparison.OrdinalIgnoreCase))
                yield return At($"The name '{rule.Name}' belongs to a built-in rule. Rename the file.");
        }

        CardProblem At(string message) => new(card.Path, card.Line, card.Column, message);
    }

    private static RuleCardProblem Publish(CardProblem problem) =>
        new(problem.Path, new LinePosition(problem.Line, problem.Column), problem.Message);
}
