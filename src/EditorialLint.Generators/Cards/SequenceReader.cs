using System.Collections.Immutable;
using System.Text.RegularExpressions;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Generators.Cards;

/// <summary>Reads the words of a sequence card.</summary>
internal static class SequenceReader
{
    private static readonly string[] Keys = ["pattern", "tag", "skip", "negate"];

    private static readonly string[] Tags = [.. Enumerable.Range(0, PennTagNames.Count).Select(static tag => ((PennTag)tag).ToName())];

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
        if (keys.Find("pattern") is YamlText { IsNull: false } pattern)
            PatternSyntax.CheckExpression(pattern.Value, "pattern", pattern, problems);
        if (keys.Find("tag") is YamlText { IsNull: false } tag && PatternSyntax.CheckExpression(tag.Value, "tag", tag, problems))
            CheckTag(tag, problems);

        return new SequenceStep(
            keys.Has("pattern") ? keys.Scalar("pattern") ?? "" : "",
            keys.Has("tag") ? keys.Scalar("tag") ?? "" : "",
            keys.Integer("skip", 0, MaximumSkip) ?? 0,
            keys.Flag("negate"));
    }

    /// <summary>Notes a problem when a tag, or one of several with bars between, is a part of none that there is.</summary>
    private static void CheckTag(YamlText tag, ProblemList problems)
    {
        // Inside a group a bar does not part the whole.
        IEnumerable<string> alternatives = tag.Value.Contains('(') ? [tag.Value] : tag.Value.Split('|');
        foreach (string alternative in alternatives)
        {
            var expression = new Regex(alternative, RegexOptions.CultureInvariant, PatternSyntax.Timeout);
            if (Tags.Any(name => expression.IsMatch(name)))
                continue;
            string hint = NearestName.Hint(alternative, Tags);
            problems.Add(tag, $"'{alternative}' in 'tag' is no tag of a word.{(hint.Length > 0 ? hint : $" Use a Penn Treebank tag: {string.Join(", ", Tags.Where(static name => char.IsLetter(name[0])))}.")}");
        }
    }
}
