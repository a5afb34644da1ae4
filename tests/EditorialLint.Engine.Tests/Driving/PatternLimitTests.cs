using EditorialLint.Core.Analysis;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Cards;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;
using EditorialLint.Engine.Examples;
using Xunit;

namespace EditorialLint.Engine.Tests.Driving;

public sealed class PatternLimitTests
{
    [Theory]
    [InlineData("a.txt", "", "A [|very|], [|very|], very long day.\n\nAnd very cold.")]
    [InlineData("a.txt", "speech: outside", "\"It was very, very, very long,\" she said of a [|very|] long day.\n\nIt was [|very|] cold, and very dark.")]
    [InlineData("a.md", "", "<!-- editorial-lint disable-next EL0001 -->\n\nA very, very, very long day.\n\nAnd [|very|] cold, [|very|], very dark.")]
    public void Only_what_is_shown_uses_up_the_limit(string path, string keys, string marked)
    {
        string card = $"id: EL0001\ntitle: A defect\nlevel: warning\nmessage: Cut '%s'.\nextends: existence\ntokens: [very]\nlimit: 2\n{keys}\n";
        var cards = RuleCardSet.Read([new RuleCardFile("rules/style/a-defect.yml", card)], []);
        Assert.Empty(cards.Problems);
        MarkedText text = MarkedText.Parse(marked);
        var linter = new Linter([new Rule(cards.Rules[0], null)], new LinterOptions());
        DocumentResult result = linter.Check(new SourceText(path, text.Text), DocumentSettings.Default, TestContext.Current.CancellationToken);
        Assert.Equal(text.Spans, result.Diagnostics.Select(static diagnostic => diagnostic.Location.Span));
    }
}
