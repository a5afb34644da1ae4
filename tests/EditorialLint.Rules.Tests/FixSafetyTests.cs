using System.Collections.Immutable;
using System.Net;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;
using EditorialLint.Engine.Fixing;
using EditorialLint.Formats;
using EditorialLint.Language.Quotations;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Rules.Tests;

/// <summary>What fixes may do to real articles, clean ones and such with faults put into them.</summary>
public sealed class FixSafetyTests
{
    private static readonly string Mutations = Path.GetFullPath(Path.Combine(Repository.NewsArticles, "..", "..", "mutations", "mutated"));

    private static readonly Linter Linter = new(RuleCatalog.Rules, new LinterOptions());

    public static TheoryData<string, string, FixSafety> Runs => new(
        from folder in (string[])["news", "mutations"]
        from ending in (string[])[".txt", ".md", ".html"]
        from safety in (FixSafety[])[FixSafety.Safe, FixSafety.NeedsEditor]
        select (folder, ending, safety));

    [Theory]
    [MemberData(nameof(Runs))]
    public void Fixes_change_what_they_offer_and_nothing_else(string name, string ending, FixSafety safety)
    {
        string folder = name == "news" ? Repository.NewsArticles : Mutations;
        Assert.SkipUnless(Directory.Exists(folder), "The folder of articles does not lie beside the repository.");
        string[] files = Directory.GetFiles(folder);
        Assert.NotEmpty(files);
        int changed = 0;
        Parallel.ForEach(files, file =>
        {
            SourceText text = Read(file, ending);
            if (AssertSafe(text, safety))
                Interlocked.Increment(ref changed);
        });
        // Articles without a fix would prove nothing.
        Assert.True(changed > files.Length / 20, $"Only {changed} of {files.Length} articles changed.");
        TestContext.Current.TestOutputHelper!.WriteLine($"{changed} of {files.Length} articles changed.");
    }

    [Theory]
    [InlineData("one,, two", "one, two", true)]
    [InlineData("one,, two", "one,, two", true)]
    [InlineData("one,, two", "one, too", false)]
    [InlineData("one,, two", "one two", false)]
    [InlineData("one,, two", "one, two.", false)]
    public void What_no_fix_offers_is_seen(string before, string after, bool isOffered) =>
        Assert.Equal(isOffered, AppliedEdits.Find(before, after, [Fix.Replace("Keep one", FixSafety.Safe, new TextSpan(3, 2), ",")]) is not null);

    private static bool AssertSafe(SourceText text, FixSafety safety)
    {
        DocumentSettings settings = DocumentSettings.Default;
        DocumentResult original = Linter.Check(text, settings);
        List<DocumentResult> passes = [original];
        var applier = new FixApplier(Linter);
        FixOutcome once = applier.Apply(original, settings, safety, choose: result =>
        {
            if (result != passes[^1])
                passes.Add(result);
            return result.Diagnostics;
        }, cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(once.Result.Notifications);
        if (once.Bytes is null)
            return false;

        // Twice is once.
        SourceText mended = SourceCodec.Decode(text.Path, once.Bytes);
        Assert.Equal(once.Result.Text!.Content, mended.Content);
        Assert.Null(applier.Apply(Linter.Check(mended, settings), settings, safety, cancellation: TestContext.Current.CancellationToken).Bytes);

        // Each pass does what its fixes say, and leaves the letters of every quotation.
        Assert.Equal(mended.Content, passes[^1].Text!.Content);
        int[] errors = [.. Errors(original)];
        for (int i = 1; i < passes.Count; i++)
        {
            string before = passes[i - 1].Text!.Content, after = passes[i].Text!.Content;
            List<TextEdit>? edits = AppliedEdits.Find(
                before, after, passes[i - 1].Diagnostics.SelectMany(static one => one.Fixes).Where(fix => fix.Safety <= safety && !fix.ChangesSpeech));
            Assert.True(edits is not null, $"{text.Path} changes where no fix is offered.");
            foreach (TextSpan quoted in Quotations(passes[i - 1].Text!, settings))
            {
                int start = Follow(edits, quoted.Start), end = Follow(edits, quoted.End);
                Assert.True(Spoken(before[quoted.Start..quoted.End]) == Spoken(after[start..end]), $"{text.Path} misquotes '{before[quoted.Start..quoted.End]}'.");
            }

            errors = [.. errors.Select(offset => Follow(edits, offset))];
        }

        // No error is new in the line it is in.
        ILookup<int, int> known = errors.ToLookup(offset => mended.GetPosition(offset).Line);
        foreach (IGrouping<int, Diagnostic> line in once.Result.Diagnostics.Where(static one => one.Level == Severity.Error).GroupBy(static one => one.Location.Start.Line))
            Assert.True(line.Count() <= known[line.Key].Count(), $"{mended.Path}:{line.Key} has a new error among {string.Join(", ", line.Select(static one => one.Rule.Id))}.");
        return true;
    }

    private static SourceText Read(string file, string ending)
    {
        SourceText text = SourceCodec.Decode(file, File.ReadAllBytes(file));
        if (ending == ".txt")
            return text;
        string content = ending == ".md"
            ? text.Content
            : string.Concat(text.Content.ReplaceLineEndings("\n").Split('\n').Select(static line => line.Trim().Length == 0 ? "\n" : $"<p>{WebUtility.HtmlEncode(line)}\n"));
        return new SourceText(Path.ChangeExtension(file, ending), content);
    }

    private static ImmutableArray<TextSpan> Quotations(SourceText text, DocumentSettings settings)
    {
        Assert.True(DocumentReader.TryRead(text, settings, DocumentFormats.BuiltIn, out Document? document, out _));
        return document!.Get(QuotationSet.Layer).Quoted;
    }

    /// <summary>Where an offset comes to lie. What is inserted at it stays before it.</summary>
    private static int Follow(List<TextEdit> edits, int offset)
    {
        int moved = offset;
        foreach (TextEdit edit in edits.Where(edit => edit.Span.Start < offset || edit.Span.End <= offset))
            moved += edit.NewText.Length - Math.Min(edit.Span.Length, offset - edit.Span.Start);
        return moved;
    }

    private static string Spoken(string words) => string.Concat(WebUtility.HtmlDecode(words).Where(char.IsLetterOrDigit));

    /// <summary>Where the errors begin. One that stands for many alike places is in each of them.</summary>
    private static IEnumerable<int> Errors(DocumentResult result) =>
        from one in result.Diagnostics
        where one.Level == Severity.Error
        from place in one.Related.Select(static related => related.Location).Prepend(one.Location)
        select place.Span.Start;
}
