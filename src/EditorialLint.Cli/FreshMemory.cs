using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EditorialLint.Cli;

/// <summary>The memory that a run on an article or two allocates: taken at the start, and never collected.</summary>
/// <remarks>
/// Each fresh page costs a fault, and a collection just before the end copies what is still used to as many more: together a quarter
/// of the time that one article takes. Linux 5.14 and later hands the pages out in one call. Longer runs go on with the usual
/// collections behind it.
/// </remarks>
internal static partial class FreshMemory
{
    private const int Size = 4 * 1024 * 1024;
    private const int UsedByOneArticle = 3 * 1024 * 1024;
    private const int PopulateForWriting = 23; // MADV_POPULATE_WRITE

    /// <summary>Takes the memory. A failure changes nothing but the time that a run takes.</summary>
    internal static void Reserve()
    {
        if (!GC.TryStartNoGCRegion(Size) || !OperatingSystem.IsLinux())
            return;
        try
        {
            // What comes next is allocated behind this.
            _ = Advise(FirstFreePage(new object()), UsedByOneArticle, PopulateForWriting);
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            // A library without the call: the pages come one by one.
        }
    }

    private static unsafe nint FirstFreePage(object last) => (*(nint*)Unsafe.AsPointer(ref last) + Environment.SystemPageSize) & -Environment.SystemPageSize;

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint start, nuint length, int advice);
}
