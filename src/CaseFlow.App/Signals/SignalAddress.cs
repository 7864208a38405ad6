using System.Security.Cryptography;
using System.Text;

namespace CaseFlow.App.Signals;

/// <summary>Ids that follow from what they name, so that the same thing has the same id in every import and on every host.</summary>
internal static class SignalAddress
{
    /// <summary>The partition of a source: its imports and what they brought. No case has this id.</summary>
    public static Guid PartitionOf(string source) => Of($"signal-source:{source}");

    /// <summary>The stream of a source's imports; not the partition's id, which names the stream of a case.</summary>
    public static Guid BookOf(string source) => Of($"import-book:{source}");

    /// <summary>The stream of one batch of an import.</summary>
    public static Guid BatchOf(Guid importId, int batch) => Of($"import-batch:{importId:N}:{batch}");

    /// <summary>A signal by the id that its source gave it.</summary>
    public static Guid SignalOf(string source, string externalId) => Of($"signal:{source}:{externalId}");

    /// <summary>The cluster that some signals become, named in the order of their ids.</summary>
    public static Guid ClusterOf(IEnumerable<Guid> signals) => Of($"cluster:{string.Join(',', signals)}");

    private static Guid Of(string text) => new(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
