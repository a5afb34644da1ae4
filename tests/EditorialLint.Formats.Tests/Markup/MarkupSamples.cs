using System.Text;

namespace EditorialLint.Formats.Tests.Markup;

/// <summary>Makes documents that look real of numbers, and knows without any parser what their readers see.</summary>
internal static class MarkupSamples
{
    // What the source writes, and what a reader sees.
    private static readonly (string Source, string Text)[] Markdown =
    [
        ("The minister", "The minister"), ("talks,", "talks,"), ("1,550", "1,550"), ("*said*", "said"), ("**Paris**", "Paris"), ("_gone_", "gone"),
        ("un*believ*able", "unbelievable"), ("O&#39;Brien", "O'Brien"), ("O'**Brien**'s", "O'Brien's"), ("caf&eacute;", "café"), ("&quot;yes&quot;", "\"yes\""), ("&amp;", "&"),
        ("[a *link*](http://a.b/c_d \"the the\")", "a link"), ("[ref][r]", "ref"), ("`the *the*`", "\uFFFC"), ("\\*star", "*star"), ("a\\_b", "a_b"), ("<b>bold</b>", "bold"),
        ("word<!-- a note -->", "word"), ("one <!-- a note --> two", "one two"), ("{props.name}", "\uFFFC"), ("note[^n]", "note"), ("<http://x.y/z>", "http://x.y/z"), ("~~old~~", "old"),
        ("a ![pic *x*](u.png) b", "a \uFFFC b"), ("one<br>two", "one\ntwo"), ("one\\\ntwo", "one\ntwo"), ("one  \ntwo", "one\ntwo"), ("one\ntwo", "one two"),
        ("<code>x the</code>", "\uFFFC"), ("<q>go</q>", "“go”"), ("<span title=\"a b\">in</span>side", "inside"), ("a &lt; b", "a < b"), ("😀", "😀"), ("<A b={1}>c</A>", "c"),
    ];

    private static readonly (string Source, string Text)[] Html =
    [
        ("The minister", "The minister"), ("talks,", "talks,"), ("1,550", "1,550"), ("<em>said</em>", "said"), ("un<b>believ</b>able", "unbelievable"), ("O&#39;Brien", "O'Brien"),
        ("O&rsquo;Brien", "O’Brien"), ("caf&eacute;", "café"), ("caf&eacute", "café"), ("&quot;yes&quot;", "\"yes\""), ("&#x2014;", "—"), ("&#150;", "–"), ("a &amp b", "a & b"), ("AT&T", "AT&T"),
        ("<a href=\"x?a=1&b=2\" title='the the > that'>a <i>link</i></a>", "a link"), ("<code>the <b>the</b></code>", "\uFFFC"), ("one   two", "one two"), ("one\r\n\ttwo", "one two"),
        ("one <i> two</i>", "one two"), ("one<br>two", "one\ntwo"), ("one<br/> two", "one\ntwo"), ("word<!-- the > note -->", "word"), ("one <!-- note --> two", "one two"),
        ("a <img src=x alt=\"pic\"> b", "a \uFFFC b"), ("a<script>if (a < b) {}</script>b", "ab"), ("a<span hidden>no</span>b", "ab"), ("a<span style='display: none'>no</span>b", "ab"),
        ("<q>go <q>on</q></q>", "“go ‘on’”"), ("a &lt; b", "a < b"), ("a < b", "a < b"), ("😀", "😀"), ("<svg><title>x</title><g/></svg>", "\uFFFC"), ("a<sup>2</sup>", "a2"), ("in<wbr>side", "inside"),
        ("a<template>the <p>the</template>b", "ab"), ("non&nbsp;break", "non\u00A0break"), ("<unknown-element>x</unknown-element>", "x"),
    ];

    /// <summary>A document and the texts of its blocks.</summary>
    /// <param name="isHtml">HTML rather than Markdown.</param>
    /// <param name="blocks">For each block its form, then its parts.</param>
    internal static (string Source, List<string> Blocks) Make(bool isHtml, int[][] blocks)
    {
        var source = new StringBuilder(isHtml ? "<!doctype html>\n<title>the the</title>\n<style>p > a { x: y }</style>\n" : "---\ntitle: the the\n---\n\nSee[^n].\n\n");
        List<string> texts = isHtml ? [] : ["See."];
        (string Source, string Text)[] parts = isHtml ? Html : Markdown;
        foreach (int[] block in blocks)
        {
            // A word first: nothing but an object is no prose.
            string written = "Then ", text = "Then ";
            foreach (int choice in block.Skip(1))
            {
                written += parts[choice % parts.Length].Source + " ";
                text += parts[choice % parts.Length].Text + " ";
            }

            written += "end.";
            text += "end.";
            texts.AddRange(isHtml ? AddHtml(source, block[0], written, text) : AddMarkdown(source, block[0], written, text));
        }

        source.Append(isHtml ? "</html>\n" : "\n[^n]: A note.\n\n[r]: http://x.y 'the the'\n");
        if (!isHtml)
            texts.Add("A note.");
        return (source.ToString(), texts);
    }

    private static IEnumerable<string> AddMarkdown(StringBuilder source, int form, string written, string text)
    {
        bool isOneLine = !written.Contains('\n');
        source.Append((form % 7) switch
        {
            0 => $"> {written.Replace("\n", "\n> ")}\n",
            1 => $"- {written.Replace("\n", "\n  ")}\n",
            2 => $"> 1. {written.Replace("\n", "\n>    ")}\n",
            3 when isOneLine => $"# {written}\n",
            4 when isOneLine => $"| Head |\n|------|\n| {written} |\n",
            5 => $"![The alt &amp; text](a.png)\n{written.Replace("\n", "\n   ")}\n",
            _ => $"{written}\n",
        }).Append("\n```\nthe the\n```\n\n");
        return (form % 7) switch
        {
            4 when isOneLine => ["Head", text],
            5 => ["The alt & text", text],
            _ => [text],
        };
    }

    private static IEnumerable<string> AddHtml(StringBuilder source, int form, string written, string text)
    {
        source.Append((form % 7) switch
        {
            0 => $"<blockquote>{written}</blockquote>\n",
            1 => $"<ul><li>{written}<li>Second</ul>\n",
            2 => $"<div class=a>\n  {written}\n</div>\n",
            3 => $"<h2 id='x'>{written}</h2>\n",
            4 => $"<table><tr><th>Head<td>{written}</table>\n",
            5 => $"<figure><img alt='The alt &amp; text' src=a><figcaption>{written}</figcaption></figure>\n",
            _ => $"<p>{written}\n",
        }).Append("<pre>the the</pre>\n");
        return (form % 7) switch
        {
            1 => [text, "Second"],
            4 => ["Head", text],
            5 => ["The alt & text", text],
            _ => [text],
        };
    }
}
