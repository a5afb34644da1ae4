using EditorialLint.Core.Documents;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Core.Tests.Documents;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("He came. |She went.")]
    [InlineData("He came.\n|She went.")]
    [InlineData("Who came? |Nobody! |All stayed.")]
    [InlineData("\"We go.\" |The minister left.")]
    [InlineData("“We go.” |The minister left.")]
    [InlineData("\"We go,\" he said. |\"We stay,\" she said.")]
    [InlineData("He said: \"We go.\" |\"When?\" she asked.")]
    [InlineData("\"Will you go?\" he asked.")]
    [InlineData("\"Will you go?\" Smith asked. |He nodded.")]
    [InlineData("\"Will you go?\" John Smith asked.")]
    [InlineData("\"Go!\" |The crowd left.")]
    [InlineData("(He came.) |She went.")]
    [InlineData("He came (she went). |They stayed.")]
    [InlineData("Mr. Smith met Dr. Jones. |They spoke.")]
    [InlineData("Gen. Lee and Sen. Cruz spoke.")]
    [InlineData("FBI director J. Edgar Hoover spoke. |Nobody answered.")]
    [InlineData("George W. Bush spoke.")]
    [InlineData("The U.S. President spoke.")]
    [InlineData("He lives in the U.S. |The family stayed.")]
    [InlineData("He lives in the U.S. and works.")]
    [InlineData("It opens at 5 a.m. |The doors close at noon.")]
    [InlineData("It opens at 5 a.m. Friday.")]
    [InlineData("Apple Inc. rose. |Google fell.")]
    [InlineData("It rose 3.5 percent. |It fell.")]
    [InlineData("He waited... and waited.")]
    [InlineData("He waited... |Then he left.")]
    [InlineData("He waited… |Then he left.")]
    [InlineData("No. 5 came first. |No. 6 came last.")]
    [InlineData("See www.example.org. |It is down.")]
    [InlineData("It cost $5. |It was cheap.")]
    [InlineData("He left in 2019. |2020 was worse.")]
    [InlineData("He stayed until 1805.[6] |The school closed.")]
    [InlineData("He stayed until 1805. [6][7] |The school closed.")]
    [InlineData("He stayed. |[He left.]")]
    [InlineData("Norton (c. 1818) was known. |Others (e.g. The Programmer) were not.")]
    [InlineData("Previous Research |We are aware of six studies.")]
    [InlineData("Her last years |In retirement she painted.")]
    [InlineData("She trained for a career in the law |After school she left.")]
    [InlineData("He sang in When in doubt.")]
    [InlineData("He saw the film He Named Her.")]
    [InlineData("RULES OF THE HOUSE |Members may speak.")]
    [InlineData("HILL WINS Mayor Hill won.")]
    [InlineData("Council votes on new bridge |Friday, May 8, 2020 |Jane Hill spoke.")]
    [InlineData("He spoke on Friday, May 8, 2020 Mayor Hill said.")]
    [InlineData("She was born Friday, May 8, 2020, in Oslo.")]
    [InlineData("Figure 1.5 |Residents vote.")]
    [InlineData("Figure 5 is wrong.")]
    [InlineData("Most men could vote. 5 |At first they did not.")]
    [InlineData("He scored. |12 players left.")]
    [InlineData("2. The Methods")]
    [InlineData("He left in 2. |The rest stayed.")]
    [InlineData("Hill (b. 1950; m. 1971) wrote it (p. 28).")]
    [InlineData("REMARKS BY GEN. JANE HILL")]
    [InlineData("It ended. |LINK TO LEARNING |The site provides more.")]
    [InlineData("The New York Times said so.")]
    [InlineData("He read War and Peace By the sea.")]
    [InlineData("Mayor The Rock Johnson spoke.")]
    [InlineData("He left. |@desk replied.")]
    [InlineData("What?! |Nobody knew.")]
    [InlineData("He came. she went.")]
    [InlineData("He came")]
    public void Sentences_end_where_a_reader_ends_them(string marked)
    {
        Document document = ProseText.ReadParagraph(marked.Replace("|", "", StringComparison.Ordinal));

        string[] sentences = [.. document.Sentences.Select(sentence => sentence.RawText.ToString().Trim())];
        Assert.Equal([.. marked.Split('|').Select(sentence => sentence.Trim())], sentences);
    }

    [Theory]
    [InlineData(BlockKind.Headline)]
    [InlineData(BlockKind.SubHeadline)]
    [InlineData(BlockKind.Dateline)]
    [InlineData(BlockKind.Credit)]
    public void A_line_of_its_own_is_never_split(BlockKind kind) =>
        Assert.Single(ProseText.ReadBlock("Who came? Nobody. The End", kind).Sentences);

    [Fact]
    public void Sentences_leave_out_only_the_blanks_between_them()
    {
        Document document = ProseText.ReadParagraph("He came.  She went.\nThey stayed.");

        Assert.Equal(["He came.", "She went.", "They stayed."], document.Sentences.Select(sentence => sentence.RawText.ToString()));
    }
}
