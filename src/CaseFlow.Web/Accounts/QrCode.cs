using System.Globalization;
using System.Text;
using QRCoder;

namespace CaseFlow.Web.Accounts;

/// <summary>A text as a QR code, to be drawn as one path of an SVG image: it needs no script, no style and no other request.</summary>
/// <param name="Size">Width and height in modules, with the quiet edge around it.</param>
/// <param name="Path">The dark modules.</param>
internal sealed record QrCode(int Size, string Path)
{
    public static QrCode Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        foreach (var (y, row) in data.ModuleMatrix.Index())
        {
            for (var x = 0; x < row.Length; x++)
            {
                if (row[x])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return new(data.ModuleMatrix.Count, $"{path}");
    }
}
