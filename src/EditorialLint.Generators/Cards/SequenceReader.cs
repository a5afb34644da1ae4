using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Generators.Cards;

/// <summary>Reads the words of a sequence card.</summary>
internal static class SequenceReader
{
    private static readonly string[] Keys = ["pattern", "tag", "skip", "negate"];

    // Each optional word multiplies the places to try.
    private const int MaximumSkip = 20;

    public static ImmutableArray<SequenceStep> Read(CardKeys keys, ProblemList problems)
    {
        if (keys.Find("tokens") is not { } node)
            return [];
        if (node is not YamlList list)
        {
            problems.Add(node, "'tokens' must be a list of words, each a mapping with 'pattern' or 'tag' behind '- '.");
            return [];
        }

        var steps = ImmutableArray.CreateBuilder<SequenceStep>(list.Items.Count);
        foreach (YamlNode item in list.Items)
        {
            if (item is YamlMap map)
                steps.Add(ReadStep(new CardKeys(map, problems), problems));
            else
                problems.Add(item, "A word of a sequence must be a mapping with 'pattern' or 'tag', such as '- tag: MD'.");
        }

        if (steps.Count > 0 && steps.All(static step => step.IsNegated))
            problems.Add(list, "All words are negated, so nothing begins the sequence. Remove a 'negate'.");
        return steps.ToImmutable();
    }

    private static SequenceStep ReadStep(CardKeys keys, ProblemList problems)
    {
        keys.RefuseOthers(Keys);
        if (!keys.Has("pattern") && !keys.Has("tag"))
            problems.Add(keys.Map, "The word has neither 'pattern' nor 'tag'. Add one of them.");
        foreach (string key in (string[])["pattern", "tag"])
        {
            if (keys.Find(key) is YamlText { IsNull: false } text)
                PatternSyntax.CheckExpression(text.Value, text, problems);
        }

        return new SequenceStep(
            keys.Has("pattern") ? keys.Scalar("pattern") ?? "" : "",
            keys.Has("tag") ? keys.Scalar("tag") ?? "" : "",
            keys.Integer("skip", 0, MaximumSkip) ?? 0,
            keys.Flag("negate"));
    }
}
