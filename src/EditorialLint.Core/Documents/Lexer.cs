using System.Buffers;
using System.Globalization;
using System.Text;

namespace EditorialLint.Core.Documents;

/// <summary>Cuts a text into tokens that tile it. One pass, linear in the length of the text.</summary>
internal ref partial struct Lexer
{
    private readonly ReadOnlySpan<char> _text;
    private Token[] _tokens;
    private int _count;

    /// <summary>Whether an address may follow at all: spares the look-ahead for mail addresses in nearly every text.</summary>
    private readonly bool _hasAt;
    private int _at;

    private Lexer(string content)
    {
        _text = content;
        // English prose has a token for every 2.7 characters, blanks included.
        _tokens = ArrayPool<Token>.Shared.Rent((content.Length / 5 * 2) + 16);
        _hasAt = content.Contains('@', StringComparison.Ordinal);
    }

    internal static Token[] Lex(string content)
    {
        var lexer = new Lexer(content);
        while (lexer._at < content.Length)
            lexer.LexToken();
        Token[] tokens = lexer._tokens[..lexer._count];
        ArrayPool<Token>.Shared.Return(lexer._tokens);
        return tokens;
    }

    private readonly char Peek(int distance) => _at + distance < _text.Length ? _text[_at + distance] : '\0';

    private readonly char Before => _at > 0 ? _text[_at - 1] : '\0';

    private readonly char CharAt(int index) => index < _text.Length ? _text[index] : '\0';

    private void Emit(int end, TokenKind kind, TokenTraits traits = TokenTraits.None)
    {
        if (_count == _tokens.Length)
            Grow();
        _tokens[_count++] = new Token(_at, end - _at, kind, traits);
        _at = end;
    }

    private void Grow()
    {
        Token[] larger = ArrayPool<Token>.Shared.Rent(_tokens.Length * 2);
        _tokens.CopyTo(larger, 0);
        ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = larger;
    }

    private void LexToken()
    {
        char c = _text[_at];
        if (c is '\r' or '\n')
            Emit(_at + (c == '\r' && Peek(1) == '\n' ? 2 : 1), TokenKind.LineBreak);
        else if (CharacterClass.IsBlank(c))
            LexBlanks();
        else if (CharacterClass.IsWordPart(c) && c != '_')
            LexWord(_at);
        else if (c < '\u0080')
            LexAscii(c);
        else
            LexBeyondAscii(c);
    }

    private void LexBlanks()
    {
        int end = _at;
        TokenTraits traits = TokenTraits.None;
        while (end < _text.Length && CharacterClass.IsBlank(_text[end]))
        {
            if (CharacterClass.IsNoBreakSpace(_text[end]))
                traits |= TokenTraits.NoBreak;
            end++;
        }

        Emit(end, TokenKind.Whitespace, traits);
    }

    private void LexAscii(char c)
    {
        switch (c)
        {
            case '.':
                LexDots();
                break;
            case '!' or '?':
                Emit(_at + 1, TokenKind.Punctuation, TokenTraits.Terminal);
                break;
            case '(' or '[' or '{':
                Emit(_at + 1, TokenKind.Punctuation, TokenTraits.OpenBracket);
                break;
            case ')' or ']' or '}':
                Emit(_at + 1, TokenKind.Punctuation, TokenTraits.CloseBracket);
                break;
            case '"':
                Emit(_at + 1, TokenKind.Punctuation, TokenTraits.Quote);
                break;
            case '\'':
                LexApostrophe();
                break;
            case '`':
                if (Peek(1) == '`')
                    Emit(_at + 2, TokenKind.Punctuation, TokenTraits.Quote);
                else
                    Emit(_at + 1, TokenKind.Symbol);
                break;
            case '-':
                LexHyphens();
                break;
            case '$':
                LexCurrency();
                break;
            case '@' or '#':
                LexHandle();
                break;
            default:
                Emit(_at + 1, char.IsPunctuation(c) && c is not '&' and not '*' and not '%' and not '_' and not '\\'
                    ? TokenKind.Punctuation : TokenKind.Symbol);
                break;
        }
    }

    private void LexBeyondAscii(char c)
    {
        if (c == '…')
            Emit(_at + 1, TokenKind.Punctuation, TokenTraits.Ellipsis);
        else if (c is '\u2018' or '\u2019' or '\u02BC')
            LexApostrophe();
        else if (CharacterClass.IsQuote(c))
            Emit(_at + 1, TokenKind.Punctuation, TokenTraits.Quote);
        else if (CharacterClass.IsDash(c))
            LexRun(c, TokenTraits.Dash);
        else if (CharacterClass.IsHyphen(c))
            Emit(_at + 1, TokenKind.Punctuation, TokenTraits.Hyphen);
        else if (CharacterClass.IsCurrency(c))
            LexCurrency();
        else if (c == '\u2212' && CharacterClass.IsDigit(Peek(1)))
            LexWord(_at + 1);
        else if (Rune.DecodeFromUtf16(_text[_at..], out Rune rune, out _) == OperationStatus.Done)
            LexRune(rune);
        else
            Emit(_at + 1, TokenKind.Symbol);
    }

    private void LexRune(Rune rune)
    {
        if (Rune.IsLetterOrDigit(rune) && rune.Utf16SequenceLength == 2)
        {
            LexWord(_at);
            return;
        }

        if (CharacterClass.IsEmoji(rune))
        {
            LexEmoji(rune);
            return;
        }

        UnicodeCategory category = Rune.GetUnicodeCategory(rune);
        TokenTraits traits = category switch
        {
            UnicodeCategory.OpenPunctuation => TokenTraits.OpenBracket,
            UnicodeCategory.ClosePunctuation => TokenTraits.CloseBracket,
            _ when rune.Value is 0x3002 or 0xFF01 or 0xFF0E or 0xFF1F or 0x203D => TokenTraits.Terminal,
            _ => TokenTraits.None,
        };
        Emit(_at + rune.Utf16SequenceLength, Rune.IsPunctuation(rune) ? TokenKind.Punctuation : TokenKind.Symbol, traits);
    }

    /// <summary>An emoji with its variation selectors, skin tones, joiners and tags; two regional indicators are a flag.</summary>
    private void LexEmoji(Rune first)
    {
        int end = _at + first.Utf16SequenceLength;
        bool flag = first.Value is >= 0x1F1E6 and <= 0x1F1FF;
        bool joined = false;
        while (Rune.DecodeFromUtf16(_text[end..], out Rune rune, out int length) == OperationStatus.Done)
        {
            bool extends = rune.Value is 0xFE0E or 0xFE0F or 0x200D or 0x20E3 or (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F)
                || (joined && CharacterClass.IsEmoji(rune))
                || (flag && rune.Value is >= 0x1F1E6 and <= 0x1F1FF);
            if (!extends)
                break;
            flag &= rune.Value is < 0x1F1E6 or > 0x1F1FF;
            joined = rune.Value == 0x200D;
            end += length;
        }

        Emit(end, TokenKind.Symbol, TokenTraits.Emoji);
    }

    private void LexRun(char c, TokenTraits traits)
    {
        int end = _at;
        while (end < _text.Length && _text[end] == c)
            end++;
        Emit(end, TokenKind.Punctuation, traits);
    }

    private void LexHyphens()
    {
        if (Peek(1) == '-')
            LexRun('-', TokenTraits.Dash);
        else if (CharacterClass.IsDigit(Peek(1)) && (_at == 0 || CharacterClass.IsBlank(Before) || Before is '(' or '\n' or '\r'))
            LexWord(_at + 1);
        else
            Emit(_at + 1, TokenKind.Punctuation, TokenTraits.Hyphen);
    }

    /// <summary>A full stop, an ellipsis (also one with blanks between its dots), a decimal without its zero, or a name such as <c>.NET</c>.</summary>
    private void LexDots()
    {
        int dots = 1, end = _at + 1;
        while (CharAt(end) == '.')
        {
            end++;
            dots++;
        }

        if (dots == 1)
        {
            while (CharAt(end) is ' ' or '\u00A0' && CharAt(end + 1) == '.' && CharAt(end + 2) != '.')
            {
                end += 2;
                dots++;
            }
        }

        if (dots >= 3)
            Emit(end, TokenKind.Punctuation, TokenTraits.Ellipsis);
        else if (CharacterClass.IsDigit(Peek(1)) && !CharacterClass.IsWordPart(Before))
            LexWord(_at + 1);
        else if ((_at == 0 || CharacterClass.IsBlank(Before) || Before is '\n' or '\r' or '(') && IsDottedName(_at + 1, out int nameEnd))
            Emit(nameEnd, TokenKind.Word, TokenTraits.Address);
        else
            Emit(_at + 1, TokenKind.Punctuation, TokenTraits.Terminal);
    }

    /// <summary>All capitals or all small letters directly behind a dot: <c>.NET</c>, <c>.com</c>; not <c>.The</c>.</summary>
    private readonly bool IsDottedName(int start, out int end)
    {
        end = start;
        while (char.IsAsciiLetterOrDigit(CharAt(end)))
            end++;
        ReadOnlySpan<char> name = _text[start..end];
        return name.Length is >= 2 and <= 6 && char.IsAsciiLetter(name[0])
            && (!name.ContainsAnyInRange('a', 'z') || !name.ContainsAnyInRange('A', 'Z'));
    }

    /// <summary>Two apostrophes are one double quotation mark; a decade and a clipped word take their apostrophe with them.</summary>
    private void LexApostrophe()
    {
        if (_text[_at] == '\'' && Peek(1) == '\'')
        {
            Emit(_at + 2, TokenKind.Punctuation, TokenTraits.Quote);
            return;
        }

        if (!CharacterClass.IsWordPart(Before) && (IsDecade(_at + 1) || IsClippedWord(_at + 1)))
            LexWord(_at + 1);
        else
            Emit(_at + 1, TokenKind.Punctuation, TokenTraits.Quote);
    }

    private readonly bool IsDecade(int start) =>
        CharacterClass.IsDigit(CharAt(start)) && CharacterClass.IsDigit(CharAt(start + 1))
        && (CharAt(start + 2) == 's' ? !CharacterClass.IsWordPart(CharAt(start + 3)) : !CharacterClass.IsWordPart(CharAt(start + 2)));

    private readonly bool IsClippedWord(int start)
    {
        int end = start;
        while (end - start < 6 && char.IsAsciiLetter(CharAt(end)))
            end++;
        return _text[start..end] is "em" or "tis" or "Tis" or "twas" or "Twas" or "til" or "Til" or "bout" or "cuz" or "n";
    }

    private void LexCurrency()
    {
        if (CharacterClass.IsDigit(Peek(1)) || (Peek(1) == '.' && CharacterClass.IsDigit(Peek(2))))
            LexWord(_at + 1);
        else
            Emit(_at + 1, TokenKind.Symbol);
    }

    private void LexHandle()
    {
        int end = _at + 1;
        bool letter = false;
        while (CharacterClass.IsWordPart(CharAt(end)))
            letter |= char.IsLetter(CharAt(end++));
        if (letter && !CharacterClass.IsWordPart(Before))
            Emit(end, TokenKind.Word, TokenTraits.Address);
        else
            Emit(_at + 1, TokenKind.Symbol);
    }
}
