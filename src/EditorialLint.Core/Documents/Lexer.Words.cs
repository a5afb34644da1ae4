using System.Text;

namespace EditorialLint.Core.Documents;

/// <summary>Words and numbers: the longest run that a reader takes for one.</summary>
internal ref partial struct Lexer
{
    /// <summary>The longest local part that RFC 5321 allows; it also keeps the look-ahead linear.</summary>
    private const int MaximumMailbox = 64;

    /// <summary>Lexes a word or number whose first letter or digit is at <paramref name="start"/>; a sign before it belongs to it.</summary>
    private void LexWord(int start)
    {
        if (start == _at && TryLexAddress())
            return;
        int end = start;
        TokenTraits traits = TokenTraits.None;
        while (true)
        {
            int segment = end;
            end = SkipWordParts(end);
            char next = CharAt(end);
            char after = CharAt(end + 1);
            if (CharacterClass.IsApostrophe(next) && CharacterClass.IsWordPart(after) && end > segment)
            {
                traits |= TokenTraits.HasApostrophe;
                end++;
            }
            else if (CharacterClass.IsHyphen(next) && CharacterClass.IsWordPart(after) && end > segment)
            {
                traits |= TokenTraits.Hyphenated;
                end++;
            }
            else if (next == '.' && TryTakeDot(segment, ref end, ref traits))
            {
                if (!JoinsAfterDot(end))
                    break;
            }
            else if (!TryJoinNumberParts(segment, ref end, ref traits))
            {
                break;
            }
        }

        if (end == start)
            end = start + 1;
        EmitWord(start, end, traits);
    }

    private readonly int SkipWordParts(int index)
    {
        while (index < _text.Length)
        {
            char c = _text[index];
            if (CharacterClass.IsWordPart(c) || (c is '\u00AD' or '\u200C' or '\u200D' && CharacterClass.IsWordPart(CharAt(index + 1))))
                index++;
            else if (char.IsHighSurrogate(c) && index + 1 < _text.Length && char.IsLowSurrogate(_text[index + 1])
                && Rune.IsLetterOrDigit(new Rune(c, _text[index + 1])))
                index += 2;
            else
                break;
        }

        return index;
    }

    /// <summary>A dot inside or behind a word that belongs to it: a decimal, an initialism, an initial, an abbreviation, a bare domain.</summary>
    private readonly bool TryTakeDot(int segment, ref int end, ref TokenTraits traits)
    {
        char after = CharAt(end + 1);
        ReadOnlySpan<char> word = _text[segment..end];
        if (word.Length > 0 && CharacterClass.IsDigit(word[^1]) && CharacterClass.IsDigit(after))
        {
            end++;
            return true;
        }

        if (after == '.' || word.IsEmpty)
            return false;
        if (word.Length == 1 && char.IsLetter(word[0]))
            return TryTakeInitial(word[0], ref end, ref traits);
        if (IsDegree(word, after, ref end, ref traits))
            return true;
        if (char.IsAsciiLetter(after))
            return TryTakeDomain(ref end, ref traits);
        bool abbreviation = Abbreviations.Contains(word)
            || (word is "No" or "Nos" or "no" && CharAt(end + 1) is ' ' or '\u00A0' && CharacterClass.IsDigit(CharAt(end + 2)));
        if (!abbreviation)
            return false;
        traits |= TokenTraits.Abbreviation;
        end++;
        return true;
    }

    /// <summary><c>U.S.</c>, <c>a.m.</c> and <c>J.</c>; not <c>I.</c> at the end of a sentence, nor <c>B.The</c>.</summary>
    private readonly bool TryTakeInitial(char letter, ref int end, ref TokenTraits traits)
    {
        bool more = char.IsLetter(CharAt(end + 1)) && CharAt(end + 2) == '.';
        bool inside = (traits & TokenTraits.Abbreviation) != 0;
        bool last = inside && !char.IsLetter(CharAt(end + 1));
        if (more || last)
        {
            traits = (traits | TokenTraits.Abbreviation) & ~TokenTraits.Initial;
            end++;
            return true;
        }

        if (inside || !char.IsUpper(letter) || char.IsLetter(CharAt(end + 1)))
            return false;
        bool anotherFollows = CharAt(end + 1) == ' ' && char.IsUpper(CharAt(end + 2)) && CharAt(end + 3) == '.';
        if (letter == 'I' && !anotherFollows)
            return false;
        traits |= TokenTraits.Abbreviation | TokenTraits.Initial;
        end++;
        return true;
    }

    private readonly bool IsDegree(ReadOnlySpan<char> word, char after, ref int end, ref TokenTraits traits)
    {
        if (word is not ("Ph" or "Ed" or "Psy") || after != 'D')
            return false;
        end += CharAt(end + 2) == '.' ? 3 : 2;
        traits |= TokenTraits.Abbreviation;
        return true;
    }

    private readonly bool TryTakeDomain(ref int end, ref TokenTraits traits)
    {
        int stop = end;
        while (CharAt(stop) == '.' && !char.IsAsciiLetterUpper(CharAt(stop + 1)) && IsTopLevel(LabelAt(stop + 1)))
            stop += 1 + LabelAt(stop + 1).Length;
        if (stop == end)
            return false;
        traits |= TokenTraits.Address;
        end = CharAt(stop) == '/' ? EndOfAddress(stop) : stop;
        return true;
    }

    private readonly ReadOnlySpan<char> LabelAt(int start)
    {
        int end = start;
        while (char.IsAsciiLetterOrDigit(CharAt(end)))
            end++;
        return _text[start..end];
    }

    /// <summary>Endings of domains and file names that are written without a scheme in running text.</summary>
    private static bool IsTopLevel(ReadOnlySpan<char> ending) => ending is
        "com" or "org" or "net" or "edu" or "gov" or "mil" or "int" or "info" or "biz" or "tv" or "io" or "co" or "uk" or "us" or "eu" or
        "de" or "fr" or "ru" or "ca" or "au" or "ly" or "ai" or "fm" or "news" or "app" or "dev" or "ie" or "nz" or "za" or
        "pdf" or "doc" or "docx" or "xls" or "xlsx" or "txt" or "html" or "js" or "jpg" or "png" or "mp3" or "mp4" or "zip";

    private readonly bool JoinsAfterDot(int end)
    {
        char next = CharAt(end);
        if (end > 0 && _text[end - 1] != '.')
            return true;
        return CharacterClass.IsWordPart(next)
            || ((CharacterClass.IsHyphen(next) || CharacterClass.IsApostrophe(next)) && CharacterClass.IsWordPart(CharAt(end + 1)));
    }

    /// <summary>What joins the digits of one number, its unit signs, and the capitals around an ampersand.</summary>
    private readonly bool TryJoinNumberParts(int segment, ref int end, ref TokenTraits traits)
    {
        if (end == segment || end == 0)
            return false;
        char last = _text[end - 1], next = CharAt(end), after = CharAt(end + 1);
        if (next == '&' && char.IsUpper(last) && char.IsUpper(after))
        {
            end++;
            return true;
        }

        if (!CharacterClass.IsDigit(last))
            return false;
        switch (next)
        {
            case ',' when IsThousands(end + 1):
                end++;
                return true;
            case ':' or '/' when CharacterClass.IsDigit(after):
                traits |= TokenTraits.Clock;
                end++;
                return true;
            case '%':
                traits |= TokenTraits.Percent;
                end++;
                return false;
            case '¢':
                traits |= TokenTraits.Money;
                end++;
                return false;
            case '\uFE0F' when after == '\u20E3':
                traits |= TokenTraits.Emoji;
                end += 2;
                return false;
            default:
                return false;
        }
    }

    private readonly bool IsThousands(int start)
    {
        for (int i = 0; i < 3; i++)
        {
            if (!CharacterClass.IsDigit(CharAt(start + i)))
                return false;
        }

        return !CharacterClass.IsDigit(CharAt(start + 3));
    }

    private bool TryLexAddress()
    {
        int end = _at;
        if (StartsWith("http://") || StartsWith("https://") || StartsWith("www.") || StartsWith("ftp://"))
        {
            end = Math.Max(EndOfAddress(end), _at + 1);
        }
        else if (_hasAt)
        {
            while (end - _at < MaximumMailbox && IsMailPart(CharAt(end)))
                end++;
            if (CharAt(end) != '@' || !char.IsAsciiLetterOrDigit(CharAt(end + 1)))
                return false;
            end++;
            while (char.IsAsciiLetterOrDigit(CharAt(end)) || (CharAt(end) is '.' or '-' && char.IsAsciiLetterOrDigit(CharAt(end + 1))))
                end++;
        }

        if (end == _at)
            return false;
        Emit(end, TokenKind.Word, TokenTraits.Address);
        return true;
    }

    /// <summary>Where an address ends: at a blank, a bracket or quotation mark around it, or the marks that end its sentence.</summary>
    private readonly int EndOfAddress(int start)
    {
        int end = start;
        while (end < _text.Length && !CharacterClass.IsBlank(_text[end])
            && _text[end] is not '\r' and not '\n' and not '<' and not '>' and not '"' and not '“' and not '”')
            end++;
        while (end > start && _text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '’' or '…' or '*')
        {
            if (_text[end - 1] == ')' && IsBalanced(_text[start..end]))
                break;
            end--;
        }

        return end;
    }

    /// <summary><c>…/wiki/Foo_(bar)</c>: the bracket at the end of an address is its own where it holds the opening one too.</summary>
    private static bool IsBalanced(ReadOnlySpan<char> address) => address.Count('(') >= address.Count(')');

    private static bool IsMailPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '%' or '+' or '-';

    private readonly bool StartsWith(string prefix) =>
        _text[_at] is 'h' or 'H' or 'w' or 'W' or 'f' or 'F' && _text[_at..].StartsWith(prefix, StringComparison.OrdinalIgnoreCase);

    private void EmitWord(int start, int end, TokenTraits traits)
    {
        ReadOnlySpan<char> word = _text[start..end];
        if (start > _at && CharacterClass.IsCurrency(_text[_at]))
            traits |= TokenTraits.Money;
        int digits = 0, upper = 0, lower = 0;
        bool inner = false, previousLower = false;
        char firstLetter = '\0';
        foreach (char c in word)
        {
            bool isUpper = char.IsUpper(c), isLetter = isUpper || char.IsLetter(c);
            if (isLetter && firstLetter == '\0')
                firstLetter = c;
            inner |= isUpper && previousLower;
            previousLower = isLetter && !isUpper;
            digits += CharacterClass.IsDigit(c) ? 1 : 0;
            upper += isUpper ? 1 : 0;
            lower += previousLower ? 1 : 0;
        }

        if (word.Length > 2 && word[^1] == 's' && CharacterClass.IsApostrophe(word[^2]))
        {
            traits |= TokenTraits.ApostropheS;
            lower--;
        }

        if (inner)
            traits |= TokenTraits.InnerCapital;
        if (upper > 1 && lower <= 0)
            traits |= TokenTraits.AllCaps;
        if (char.IsUpper(firstLetter) && (char.IsLetter(word[0]) || digits == 0))
            traits |= TokenTraits.Capitalized;
        if (digits > 0 && IsNumber(word))
        {
            if (lower >= 2 && word[^2..] is "st" or "nd" or "rd" or "th")
                traits |= TokenTraits.Ordinal;
            Emit(end, TokenKind.Number, traits);
            return;
        }

        Emit(end, TokenKind.Word, digits > 0 ? traits | TokenTraits.HasDigit : traits);
    }

    /// <summary>Whether digits carry the token: it starts with one, and at most a short ending of letters follows (<c>5bn</c>, <c>90s</c>, <c>10am</c>).</summary>
    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        if (!CharacterClass.IsDigit(word[0]))
            return false;
        int letters = 0;
        foreach (char c in word)
            letters += char.IsLetter(c) ? 1 : 0;
        return letters <= 2 && (letters == 0 || char.IsLetter(word[^1])) && (letters == 0 || !word.Contains('-'));
    }
}
