using System.Globalization;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Morphology;
using EditorialLint.Language.Parsing;
using EditorialLint.Language.Tagging;
using EditorialLint.Language.Words;

namespace EditorialLint.Engine.Reporting;

/// <summary>Writes documents as CoNLL-U, the format of Universal Dependencies: words with lemmas, tags and heads.</summary>
/// <param name="output">Where they go. It stays open.</param>
/// <remarks>
/// <c>StartChar</c> and <c>EndChar</c> in MISC are UTF-16 code units of the decoded file, half-open. The features of words are not
/// known. Blanks and line breaks inside a form are written as <c>_</c>, which the format has no other way to hold.
/// </remarks>
public sealed class ConlluWriter(TextWriter output)
{
    private int _documents;

    /// <summary>Writes one document.</summary>
    public void Write(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        output.Write($"# newdoc id = {OneLine(document.Text.Path)}\n");
        _documents++;
        int number = 0;
        foreach (Block block in document.Blocks)
        {
            bool begins = true;
            foreach (Sentence sentence in block.Sentences)
            {
                DependencyTree tree = document.Get(Dependencies.Layer).Of(sentence);
                if (tree.Words.Count == 0)
                    continue;
                number++;
                if (begins)
                    output.Write("# newpar\n");
                begins = false;
                output.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {_documents}-{number}\n"));
                WriteSentence(sentence, tree);
            }
        }
    }

    private void WriteSentence(Sentence sentence, DependencyTree tree)
    {
        SentenceTags tags = sentence.Document.Get(Tags.Layer).Of(sentence);
        Lemmas lemmas = sentence.Document.Get(Lemmas.Layer);
        output.Write($"# text = {TextOf(tree.Words)}\n");
        for (int i = 0; i < tree.Words.Count; i++)
        {
            Dependency arc = tree[i];
            WordTag tag = tags[i];
            output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{i + 1}\t{Field(tree.Words.GetText(i))}\t{Field(lemmas.Find(sentence, i))}\t{tag.Universal.ToName()}\t{tag.Penn.ToName()}\t_\t" +
                $"{arc.Head + 1}\t{arc.Relation.ToName()}\t_\t{Misc(tree.Words, i)}\n"));
        }

        output.Write('\n');
    }

    /// <summary>The forms with the blanks that MISC tells of, as readers of the format check it: what a word's gap held is not kept.</summary>
    private static string TextOf(SentenceWords words)
    {
        var text = new System.Text.StringBuilder();
        for (int i = 0; i < words.Count; i++)
        {
            text.Append(Field(words.GetText(i)));
            if (i + 1 < words.Count && !IsJoined(words, i))
                text.Append(' ');
        }

        return text.ToString();
    }

    /// <summary>Whether the next word goes on without a gap.</summary>
    private static bool IsJoined(SentenceWords words, int word)
    {
        if (word + 1 >= words.Count)
            return false;
        SyntacticWord one = words[word], next = words[word + 1];
        return one.Token == next.Token ? one.Offset + one.Length == next.Offset : one.Token + 1 == next.Token;
    }

    private static string Misc(SentenceWords words, int word)
    {
        TextSpan span = words.GetSpan(word);
        string space = IsJoined(words, word) ? "SpaceAfter=No|" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{space}StartChar={span.Start}|EndChar={span.End}");
    }

    private static string Field(ReadOnlySpan<char> text)
    {
        string field = string.Create(text.Length, text, static (chars, from) =>
        {
            for (int i = 0; i < chars.Length; i++)
                chars[i] = char.IsWhiteSpace(from[i]) || char.IsControl(from[i]) ? '_' : from[i];
        });
        return field.Length == 0 ? "_" : field;
    }

    /// <summary>Blanks and line breaks as single blanks.</summary>
    private static string OneLine(ReadOnlySpan<char> text)
    {
        var line = new System.Text.StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
                line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString().TrimEnd(' ');
    }
}
