using System.Runtime.InteropServices;

namespace EditorialLint.Language.Models;

/// <summary>Has the system map a part of the program's image at once.</summary>
/// <remarks>
/// Hashed features touch a model all over: piece by piece that takes more than a hundred faults for one article. Linux 5.14 and later does it in one call; elsewhere nothing happens.
/// </remarks>
internal static unsafe partial class MappedPages
{
    /// <summary>The largest page of any processor that .NET runs on: what is aligned to it is aligned to all.</summary>
    private const int LargestPage = 64 * 1024;

    private const int PopulateForReading = 22; // MADV_POPULATE_READ

    /// <summary>Maps the pages that bytes lie in. A hint: a failure changes nothing.</summary>
    /// <param name="start">The first byte.</param>
    /// <param name="length">How many there are.</param>
    internal static void Populate(byte* start, int length)
    {
        if (!OperatingSystem.IsLinux())
            return;
        nint first = (nint)start & -LargestPage;
        try
        {
            _ = Advise(first, (nuint)((nint)start + length - first), PopulateForReading);
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            // A library without the call: the pages come one by one.
        }
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint start, nuint length, int advice);
}
