using System.Buffers.Text;
using System.Text;

namespace CaseFlow.Api.Relay;

/// <summary>The text of node ids: <c>Case:0198…</c> in base64url.</summary>
internal static class NodeId
{
    public static string Write(string type, Guid value) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{type}:{value:N}"));

    /// <summary>The id of one kind of node; empty when the text is none of that kind.</summary>
    public static Id<TNode> Read<TNode>(string text)
        where TNode : class =>
        TryRead(text, out var type, out var value) && type == SchemaNames.Of(typeof(TNode)) ? new(value) : default;

    public static bool TryRead(string text, out string type, out Guid value)
    {
        (type, value) = (string.Empty, Guid.Empty);
        if (!Base64Url.IsValid(text))
        {
            return false;
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(':');
        type = parts[0];
        return parts.Length == 2 && Guid.TryParseExact(parts[1], "N", out value);
    }
}
