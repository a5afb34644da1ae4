namespace EditorialLint.Cli;

/// <summary>Matches one part of a path, between slashes, with a part of a git pattern.</summary>
internal static class WildcardSegment
{
    /// <summary>Whether a name matches: <c>*</c>, <c>?</c>, <c>[…]</c> and a backslash mean what they mean in gitignore(5).</summary>
    /// <remarks>Goes back to the last star only, so that it costs the product of both lengths at most.</remarks>
    public static bool IsMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        int p = 0, n = 0, star = -1, resume = 0;
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                resume = n;
            }
            else if (p < pattern.Length && MatchOne(pattern, p, name[n], out int next))
            {
                p = next;
                n++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                n = ++resume;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }

    private static bool MatchOne(ReadOnlySpan<char> pattern, int at, char c, out int next)
    {
        next = at + 1;
        switch (pattern[at])
        {
            case '?':
                return true;
            case '\\' when next < pattern.Length:
                next++;
                return pattern[at + 1] == c;
            case '[':
                int first = next < pattern.Length && pattern[next] is '!' or '^' ? next + 1 : next;
                // A closing bracket in the first place is a member.
                int close = first + 1 < pattern.Length ? pattern[(first + 1)..].IndexOf(']') : -1;
                if (close < 0)
                    return c == '[';
                close += first + 1;
                next = close + 1;
                return HasMember(pattern[first..close], c) == (first == at + 1);
            default:
                return pattern[at] == c;
        }
    }

    private static bool HasMember(ReadOnlySpan<char> members, char c)
    {
        for (int i = 0; i < members.Length; i++)
        {
            if (members[i] == '\\' && i + 1 < members.Length)
                i++;
            if (i + 2 < members.Length && members[i + 1] == '-')
            {
                if (c >= members[i] && c <= members[i + 2])
                    return true;
                i += 2;
            }
            else if (members[i] == c)
            {
                return true;
            }
        }

        return false;
    }
}
