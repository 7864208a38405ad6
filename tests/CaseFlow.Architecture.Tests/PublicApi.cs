using System.Reflection;
using System.Runtime.CompilerServices;

namespace CaseFlow.Architecture.Tests;

/// <summary>Prints what a room offers to others, one line per type and member, in ordinal order.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Describe(Assembly room)
    {
        var types = room.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal);
        return string.Concat(types.SelectMany(type => Members(type).Prepend(Heading(type))).Select(line => line + '\n'));
    }

    private static string Heading(Type type) =>
        type.BaseType is { } parent && parent.Assembly == type.Assembly
            ? $"{type.Namespace}: {Name(type)} is {Name(parent)}"
            : $"{type.Namespace}: {Name(type)}";

    private static IEnumerable<string> Members(Type type) =>
        type.GetMembers(Declared).Select(Line).OfType<string>().Order(StringComparer.Ordinal).Select(line => "  " + line);

    private static string? Line(MemberInfo member) => member switch
    {
        // what the compiler adds to records and accessors goes without saying
        MethodBase when member.IsDefined(typeof(CompilerGeneratedAttribute)) => null,
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo { IsSpecialName: true } method when !method.Name.StartsWith("op_", StringComparison.Ordinal) => null,
        MethodInfo method => $"{Name(method.ReturnType)} {method.Name}({Parameters(method)})",
        PropertyInfo property => $"{Name(property.PropertyType)} {property.Name}",
        FieldInfo { IsSpecialName: false } field => $"{Name(field.FieldType)} {field.Name}",
        _ => null,
    };

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}"));

    private static string Name(Type type)
    {
        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Name(value) + "?";
        }

        var name = type.IsNested ? $"{Name(type.DeclaringType!)}.{type.Name}" : type.Name;
        return type.IsGenericType ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }
}
