using EditorialLint.Engine.Examples;
using Xunit;

namespace EditorialLint.Engine.Tests.Cards;

public sealed class PhraseSyntaxTests
{
    [Theory]
    [InlineData("tokens: ['\\(MORE\\)', '\\bTK TK\\b', '\\{\\{', '^ENDS$']\nnonword: true", "He left. [|(MORE)|] It is [|TK  TK|] now, [|{{|]name}} (MORE TO) TK.\n\n[|ENDS|]")]
    [InlineData("tokens: ['&nbsp;', '</p>', '\\$XX\\b']\nnonword: true", "It[|&nbsp;|]rose by [|$XX|], by $XXL[|</p>|].")]
    [InlineData("tokens: ['a\\.m\\. in the morning']", "At 3 [|a.m. in the morning|] and 3 a.m. in them.")]
    [InlineData("tokens: [in, in the end, in them]", "[|in|] an hour, [|in the end|], [|in them|], [|in|] the.")]
    public void Marks_and_words_are_found_like_phrases(string keys, string marked) =>
        Assert.Equal(marked, CardRun.Of("extends: existence\n" + keys, MarkedText.Parse(marked).Text).Marked);
}
