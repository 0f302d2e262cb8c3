@main enum Train { static func main() {} }
