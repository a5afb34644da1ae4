using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Language.Words;

/// <summary>The words of one sentence, in order: its tokens without blanks, cut as the treebanks cut them.</summary>
public sealed class SentenceWords
{
    private readonly SyntacticWord[] _words;
    private readonly WordRange[] _ranges;

    private SentenceWords(Sentence sentence, SyntacticWord[] words, WordRange[] ranges)
    {
        Sentence = sentence;
        _words = words;
        _ranges = ranges;
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>As many words as there are.</summary>
    public int Count => _words.Length;

    /// <summary>A word.</summary>
    /// <param name="word">Index, from 0.</param>
    public SyntacticWord this[int word] => _words[word];

    /// <summary>The words' places in the document's prose.</summary>
    internal ReadOnlySpan<WordRange> Ranges => _ranges;

    /// <summary>The decoded text of a word.</summary>
    public ReadOnlySpan<char> GetText(int word) => _ranges[word].In(Sentence.Document.Prose.Text);

    /// <summary>The place of a word in the source, with any markup inside it.</summary>
    public TextSpan GetSpan(int word) => Sentence.Document.GetSpan(_words[word].Token, _words[word].Offset, _words[word].Length);

    /// <summary>The first word of a token, or that of the next token that has one.</summary>
    /// <param name="token">Index into the document's tokens, inside the sentence.</param>
    /// <returns>Index of the word; <see cref="Count"/> behind the last one.</returns>
    public int FindFirst(int token) => OrderedSearch.FirstFrom<SyntacticWord>(_words, token, static word => word.Token);

    /// <summary>The word that stands for a token as a whole: <c>do</c> of <c>don't</c>, <c>making</c> of <c>decision-making</c>, <c>$</c> of <c>$5</c>.</summary>
    /// <param name="token">Index into the document's tokens.</param>
    /// <returns>Index of the word; -1 if the token is blank or lies outside the sentence.</returns>
    public int FindHead(int token)
    {
        int first = FindFirst(token);
        if (first == _words.Length || _words[first].Token != token)
            return -1;
        int head = first;
        for (int i = first + 2; i < _words.Length && _words[i].Token == token; i += 2)
        {
            if (GetText(i - 1) is not ("-" or "\u2010" or "\u2011"))
                break;
            head = i;
        }

        // "7%", "10am": the unit heads its number.
        bool unit = Sentence.Document.Tokens[token].Kind == TokenKind.Number && head + 1 < _words.Length && _words[head + 1].Token == token
            && !char.IsAsciiDigit(GetText(head + 1)[0]) && GetText(head + 1)[0] is not ('\'' or '’' or '-') && char.IsAsciiDigit(GetText(head)[0]);
        return unit ? head + 1 : head;
    }

    internal static SentenceWords Read(Sentence sentence)
    {
        Document document = sentence.Document;
        Span<int> ends = stackalloc int[WordSplitter.MaximumParts];
        var words = new List<SyntacticWord>(sentence.Tokens.Length);
        for (int token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            Token one = document.Tokens[token];
            if (one.IsTrivia)
                continue;
            ReadOnlySpan<char> text = document.GetText(token);
            if (text.IsEmpty)
                continue;
            int parts = WordSplitter.Split(one, text, ends);
            int start = 0;
            for (int part = 0; part < parts; part++)
            {
                words.Add(new SyntacticWord(token, start, text[start..ends[part]].TrimEnd(" \u00A0").Length));
                start = ends[part];
            }
        }

        var ranges = new WordRange[words.Count];
        for (int i = 0; i < ranges.Length; i++)
            ranges[i] = new WordRange(document.GetProseStart(words[i].Token) + words[i].Offset, words[i].Length);
        return new SentenceWords(sentence, [.. words], ranges);
    }
}
