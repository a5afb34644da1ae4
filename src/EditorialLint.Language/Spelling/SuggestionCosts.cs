namespace EditorialLint.Language.Spelling;

/// <summary>What slips cost, in hundredths of a plain one.</summary>
internal static class SuggestionCosts
{
    internal const int Typical = 72;
    internal const int OneSlip = 125;
    internal const int TwoSlips = 215;
    internal const int Plain = 100;
    internal const int Split = 110;
    internal const int CommonEnoughToSplit = 6;
    internal const int CommonEnoughToJoin = 11;

    private const int Near = 80;
    private const int Sound = 62;
    private const int Double = 45;
    private const int Mark = 30;
    private const int FirstLetter = 60;

    private const string Vowels = "aeiouy";

    // Letters that are heard alike, in pairs.
    private const string Alike = "cs sc ck kc sz zs cz zc gj jg fv vf qk kq iy yi dt td mn nm bp pb gk kg tc ct xs";

    // Neighbours on the keyboard, row by row and between rows.
    private const string Keys = "qw we er rt ty yu ui io op as sd df fg gh hj jk kl zx xc cv vb bn nm qa ws ed rf tg yh uj ik ol az sx dc fv gb hn jm";

    // The walk asks for every letter beside every other: reckoned once.
    private static readonly byte[] ReplaceCosts = ReckonReplace();

    internal static int Replace(char written, char meant, bool isFirst)
    {
        uint row = written - (uint)'a', column = meant - (uint)'a';
        int cost = row < WordGraphSymbol.Letters && column < WordGraphSymbol.Letters ? ReplaceCosts[(row * WordGraphSymbol.Letters) + column] : Plain;
        return isFirst ? cost + FirstLetter : cost;
    }

    /// <summary>A letter that was left out.</summary>
    internal static int Missing(char meant, char before, char next, bool isFirst, bool isLast) => meant switch
    {
        '\'' => Mark,
        '-' => Mark + 20,
        _ when isFirst => Plain + FirstLetter,
        _ when meant == before || meant == next => Double,
        'e' when isLast => Sound,
        'h' or 'e' or 'u' or 'c' or 'n' or 'i' => Near,
        _ => Plain - 10,
    };

    /// <summary>A letter too many.</summary>
    internal static int Extra(char written, char before, char next, bool isFirst) => written switch
    {
        '\'' or '-' => Mark + 20,
        _ when isFirst => Plain + FirstLetter,
        _ when written == before || written == next => Double,
        'e' or 'h' => Near,
        _ => Plain - 5,
    };

    internal static int Swap(bool isFirst) => 70 + (isFirst ? FirstLetter / 2 : 0);

    private static byte[] ReckonReplace()
    {
        byte[] costs = new byte[WordGraphSymbol.Letters * WordGraphSymbol.Letters];
        costs.AsSpan().Fill(Plain);
        for (int i = 0; i + 1 < Keys.Length; i += 3)
        {
            Set(costs, Keys[i], Keys[i + 1], Near);
            Set(costs, Keys[i + 1], Keys[i], Near);
        }

        for (int i = 0; i + 1 < Alike.Length; i += 3)
            Set(costs, Alike[i], Alike[i + 1], Sound + 10);
        foreach (char written in Vowels)
        {
            foreach (char meant in Vowels)
                Set(costs, written, meant, Sound);
        }

        return costs;
    }

    private static void Set(byte[] costs, char written, char meant, int cost) =>
        costs[((written - 'a') * WordGraphSymbol.Letters) + meant - 'a'] = (byte)cost;
}
