using EditorialLint.Core.Documents;
using EditorialLint.Language.Words;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Language.Tests.Words;

public sealed class SyntacticWordsTests
{
    [Theory]
    [InlineData("We don't know.", "We do n't know .")]
    [InlineData("We don’t know.", "We do n’t know .")]
    [InlineData("He can't and won't.", "He ca n't and wo n't .")]
    [InlineData("They cannot go; she's gonna stay.", "They can not go ; she 's gon na stay .")]
    [InlineData("O'Brien's we'll I'm you're they've he'd", "O'Brien 's we 'll I 'm you 're they 've he 'd")]
    [InlineData("the presidents' men", "the presidents ' men")]
    [InlineData("decision-making by e-mail, co-ordinated", "decision - making by e-mail , co-ordinated")]
    [InlineData("a 15-year-old's anti-corruption-minded aunt", "a 15 - year - old 's anti-corruption - minded aunt")]
    [InlineData("It cost $5 or 7% at 10am, 3.5bn in 1990s", "It cost $ 5 or 7 % at 10 am , 3.5 bn in 1990s")]
    [InlineData("the 21st at 10:30 on 8/4/2020", "the 21st at 10:30 on 8/4/2020")]
    [InlineData("Mr. Smith of the U.S. wrote to a-b@example.org", "Mr. Smith of the U.S. wrote to a-b@example.org")]
    [InlineData("wait . . . then", "wait . . . then")]
    [InlineData("I like rock 'n' roll", "I like rock 'n ' roll")]
    public void Tokens_are_cut_as_the_treebanks_cut_them(string text, string words) => Assert.Equal(words, string.Join(' ', Texts(text)));

    [Theory]
    [InlineData("don't", "do")]
    [InlineData("O'Brien's", "O'Brien")]
    [InlineData("decision-making", "making")]
    [InlineData("15-year-old's", "old")]
    [InlineData("$5", "$")]
    [InlineData("7%", "%")]
    [InlineData("10am", "am")]
    [InlineData("word", "word")]
    public void A_token_has_a_word_that_stands_for_it(string token, string head)
    {
        SentenceWords words = Read(token);
        Assert.Equal(head, words.GetText(words.FindHead(0)));
    }

    [Fact]
    public void A_word_knows_its_place_in_markup()
    {
        Document document = ProseText.Read("He <b>do</b>n&#39;t go.", "a.html");
        SentenceWords words = document.Get(SyntacticWords.Layer).Of(document.Sentences[0]);
        Assert.Equal("n't", words.GetText(2));
        Assert.Equal("n&#39;t", document.Text.Slice(words.GetSpan(2)));
    }

    [Fact]
    public void Blanks_have_no_word()
    {
        SentenceWords words = Read("one two");
        Assert.Equal(-1, words.FindHead(1));
        Assert.Equal(-1, words.FindHead(99));
    }

    private static IEnumerable<string> Texts(string text)
    {
        SentenceWords words = Read(text);
        return Enumerable.Range(0, words.Count).Select(i => words.GetText(i).ToString());
    }

    private static SentenceWords Read(string text)
    {
        Document document = ProseText.ReadParagraph(text);
        return document.Get(SyntacticWords.Layer).Of(Assert.Single(document.Sentences));
    }
}
