using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;
using EditorialLint.Testing;
using Xunit;

namespace EditorialLint.Rules.Tests;

/// <summary>The seed article as Markdown and HTML: the same words give the same findings, each where the words then stand.</summary>
public sealed partial class MarkedUpSeedTests
{
    private const string Article = "seeds/articles/000_236c93d4273e1fd2.txt";

    [Theory]
    [InlineData("a.md")]
    [InlineData("a.html")]
    public void Markup_moves_findings_and_changes_none(string path)
    {
        SourceText plain = SourceCodec.Decode("a.txt", File.ReadAllBytes(Repository.File(Article)));
        Document document = ProseText.Read(plain.Content);
        // Where each character of the article stands in the source with markup.
        int[] moved = new int[plain.Length];
        var source = new SourceText(path, Wrap(document, isHtml: path == "a.html", moved));

        string[] expected = [.. Lint(plain).Select(one => Describe(one, moved))];
        string[] found = [.. Lint(source).Select(one => Describe(one, null))];

        Assert.NotEmpty(expected);
        Assert.Equal(expected, found);
    }

    private static string Wrap(Document document, bool isHtml, int[] moved)
    {
        var source = new StringBuilder(isHtml ? "<!doctype html>\n<title>x</title>\n" : "---\ntitle: x\n---\n\n");
        foreach (Block block in document.Blocks)
        {
            (string open, string close) = (isHtml, block.Kind) switch
            {
                (true, BlockKind.Headline) => ("<h1>", "</h1>\n"),
                (true, BlockKind.SubHeadline) => ("<h2>", "</h2>\n"),
                (true, _) => ("<p class='text'>", "</p>\n"),
                (false, BlockKind.Headline) => ("# ", "\n\n"),
                (false, BlockKind.SubHeadline) => ("## ", "\n\n"),
                _ => ("", "\n\n"),
            };
            source.Append(open);
            for (int i = block.Span.Start; i < block.Span.End; i++)
            {
                string c = document.Text.Content[i].ToString();
                // A backslash is no part of what it escapes; a reference is what it stands for.
                if (!isHtml && Special().IsMatch(c))
                    source.Append('\\');
                moved[i] = source.Length;
                source.Append(isHtml ? WebUtility.HtmlEncode(c) : c);
            }

            source.Append(close);
        }

        return source.ToString();
    }

    private static IEnumerable<Diagnostic> Lint(SourceText text)
    {
        DocumentResult result = new Linter(RuleCatalog.Rules, new LinterOptions()).Check(text, DocumentSettings.Default);
        Assert.Empty(result.Notifications);
        // Blanks are seen as one in a browser, and lines of no-break spaces between paragraphs have no place in markup.
        return result.Diagnostics.Where(one => one.Rule.Name is not ("repeated-space" or "stray-character"));
    }

    private static string Describe(Diagnostic diagnostic, int[]? moved)
    {
        int start = diagnostic.Location.Span.Start;
        start = moved is null ? start : moved[start];
        return $"{diagnostic.Rule.Id} at {start}: {diagnostic.Text} {string.Join(", ", diagnostic.Fixes.Select(fix => $"{fix.Title} ({fix.Safety})"))}"
            + $" {diagnostic.Related.Length}";
    }

    [GeneratedRegex(@"[\\`*_{}\[\]<>#|~&]")]
    private static partial Regex Special();
}
