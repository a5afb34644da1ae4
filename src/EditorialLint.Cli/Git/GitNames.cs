using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace EditorialLint.Cli.Git;

/// <summary>Paths as git prints them.</summary>
internal static class GitNames
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a path; git keeps paths as bytes, which need not be UTF-8.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="name">The path, or with U+FFFD in the place of what is no UTF-8.</param>
    /// <returns>Whether it is UTF-8.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string name)
    {
        try
        {
            name = Strict.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            name = Encoding.UTF8.GetString(bytes);
            return false;
        }
    }

    /// <summary>Reads a path from a line of a patch, where quotes and control characters are escaped as in C.</summary>
    /// <param name="written">The path as written; one with a space has a tab behind it.</param>
    /// <param name="bytes">The path's bytes.</param>
    /// <returns>False when it is not written as git writes.</returns>
    public static bool TryUnquote(ReadOnlySpan<byte> written, [NotNullWhen(true)] out byte[]? bytes)
    {
        if (written.EndsWith("\t"u8))
            written = written[..^1];
        if (written is not [(byte)'"', .., (byte)'"'] || written.Length < 2)
        {
            bytes = written.ToArray();
            return true;
        }

        written = written[1..^1];
        bytes = null;
        var result = new List<byte>(written.Length);
        for (int i = 0; i < written.Length; i++)
        {
            if (written[i] != '\\')
            {
                result.Add(written[i]);
                continue;
            }

            if (++i == written.Length)
                return false;
            if (written[i] is >= (byte)'0' and <= (byte)'3' && i + 2 < written.Length)
            {
                result.Add((byte)((written[i] - '0') * 64 + (written[i + 1] - '0') * 8 + (written[i + 2] - '0')));
                i += 2;
            }
            else
            {
                int escape = "abtnvfr\"\\"u8.IndexOf(written[i]);
                if (escape < 0)
                    return false;
                result.Add("\a\b\t\n\v\f\r\"\\"u8[escape]);
            }
        }

        bytes = [.. result];
        return true;
    }
}
